-- What one person came to in one group: its name, attendances, class hours.
SELECT package.name, sum(member_attendance.attended), sum(member_attendance.hours)
FROM {attendance}
JOIN counted_group AS package ON package.group_id = member_attendance.group_id
WHERE member_attendance.teacher_id = ?1 AND member_attendance.cycle_id = ?2 AND member_attendance.group_id = ?3
GROUP BY package.group_id
