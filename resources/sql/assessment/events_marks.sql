-- Who did not come to an activity of the own package though due, and whether leave was asked for. Most
-- marks say "present", so that reading all of them once is quicker than asking for each activity's.
SELECT member.group_id, activity.id, activity.name, attendance.mark, activity.starts_on, member.teacher_id,
    member.role, teacher.name
FROM attendance CROSS JOIN activity ON activity.id = attendance.activity_id
CROSS JOIN membership AS member ON member.id = attendance.membership_id
CROSS JOIN teacher ON teacher.id = member.teacher_id
WHERE attendance.mark <> 'present' AND activity.cycle_id = ?1
    AND coalesce(activity.ends_on, activity.starts_on) <= ?2
