-- Who lectured, hosted or organised the activities, with the role in the package that it is one of.
SELECT part.group_id, person.activity_id, person.role, person.teacher_id, member.role
FROM activity CROSS JOIN activity_person AS person ON person.activity_id = activity.id
CROSS JOIN activity_group AS part ON part.activity_id = activity.id
LEFT JOIN membership AS member ON member.teacher_id = person.teacher_id AND member.cycle_id = ?1
    AND member.group_id = part.group_id
WHERE activity.cycle_id = ?1
