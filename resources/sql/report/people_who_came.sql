-- The members of packages who were at one activity held at least: teacher, name, package.
SELECT teacher.id, teacher.name, member_attendance.group_id
FROM {attendance}
JOIN teacher ON teacher.id = member_attendance.teacher_id
JOIN counted_group AS package ON package.group_id = member_attendance.group_id
WHERE member_attendance.cycle_id = ?1 AND member_attendance.attended > 0
    AND package.group_kind = 'package' AND (?2 = 0 OR package.group_id = ?2)
ORDER BY package.place, package.name, package.group_id, coalesce(teacher.pinyin, teacher.name), teacher.name,
    member_attendance.membership_id
