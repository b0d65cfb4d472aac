-- Teachers who lectured, hosted or organised the activities of a cycle.
SELECT person.activity_id, person.role, person.teacher_id
FROM activity CROSS JOIN activity_person AS person ON person.activity_id = activity.id
WHERE activity.cycle_id = ?1 AND person.teacher_id IS NOT NULL
