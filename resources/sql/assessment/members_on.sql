-- The members of a cycle's packages as they were on any day, by the rule of derived/member_on.sql:
-- {member_on} of the package's memberships. Marks are the cycle and the day. Each person's first
-- membership stands for the person.
SELECT member.id, member.teacher_id, member.group_id, member.school_id, teacher.name,
    listed.name, school.name, member.urban_rural, member.stage, member.subject, member.title,
    member.age, member.role, member.rural_r1, member.rural_r2, member.rural_r3, member.rural_r4,
    member.rural_r5, member.id = min(member.id) OVER (PARTITION BY member.teacher_id) AS counts_person
FROM ({member_on}) AS member
JOIN counted_group AS listed ON listed.group_id = member.group_id
JOIN teacher ON teacher.id = member.teacher_id
LEFT JOIN school ON school.id = member.school_id
WHERE member.counted
ORDER BY listed.place, listed.name, member.group_id, teacher.pinyin, member.id;
