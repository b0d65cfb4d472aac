-- Who did not come to an activity of the own package though due, and whether leave was asked for.
SELECT member.group_id, activity.id, activity.name, attendance.mark, activity.starts_on, member.teacher_id,
    member.role, teacher.name
FROM activity CROSS JOIN attendance ON attendance.activity_id = activity.id
CROSS JOIN membership AS member ON member.id = attendance.membership_id
CROSS JOIN teacher ON teacher.id = member.teacher_id
WHERE activity.cycle_id = ?1 AND attendance.mark <> 'present' AND activity.starts_on <= ?2
ORDER BY activity.starts_on, activity.id, member.id
