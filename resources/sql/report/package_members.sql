-- The members of a package with what they are counted by and their attendance; who left stands last.
SELECT teacher.name, school.name, membership.role, membership.stage, membership.subject,
    membership.rural_r1, membership.rural_r2, membership.rural_r3, membership.rural_r4, membership.rural_r5,
    membership.age, coalesce(membership.counted, 0), coalesce(member_attendance.due, 0), coalesce(member_attendance.present, 0),
    coalesce(member_attendance.on_leave, 0), coalesce(member_attendance.absent, 0), coalesce(member_attendance.hours, 0), teacher.id,
    membership.id, membership.joined_on, membership.left_on
FROM membership
JOIN teacher ON teacher.id = membership.teacher_id
LEFT JOIN school ON school.id = membership.school_id
LEFT JOIN {attendance} ON member_attendance.membership_id = membership.id
WHERE membership.group_id = ?1
ORDER BY coalesce(membership.counted, 0) DESC,
    CASE membership.role WHEN 'host' THEN 0 WHEN 'assistant' THEN 1 WHEN 'core' THEN 2 ELSE 3 END,
    coalesce(teacher.pinyin, teacher.name), teacher.name, membership.id;
