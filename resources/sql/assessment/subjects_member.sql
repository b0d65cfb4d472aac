-- The members of a cycle's groups who are scored, group by group.
SELECT listed.group_id, member.membership_id, member.teacher_id, teacher.name, listed.name, listed.number,
    listed.group_kind
FROM counted_group AS listed
JOIN counted_member AS member ON member.group_id = listed.group_id
JOIN membership ON membership.id = member.membership_id
JOIN teacher ON teacher.id = member.teacher_id
WHERE listed.cycle_id = ?1 AND membership.role NOT IN ('host', 'adviser')
ORDER BY listed.place, listed.name, listed.group_id, teacher.pinyin, member.membership_id
