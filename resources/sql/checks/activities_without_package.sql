-- Activities that no package holds: nobody is due at them.
SELECT record.id, record.name FROM activity AS record
WHERE record.cycle_id = :cycle
    AND NOT EXISTS (SELECT 1 FROM activity_group WHERE activity_group.activity_id = record.id)
ORDER BY record.starts_on, record.id
