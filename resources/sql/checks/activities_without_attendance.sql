-- Activities that were held and for which nobody is marked.
SELECT record.activity_id AS id, record.name FROM held_activity AS record
WHERE record.cycle_id = :cycle AND record.held_on < :today
    AND NOT EXISTS (SELECT 1 FROM activity_total WHERE activity_total.activity_id = record.activity_id)
GROUP BY record.activity_id
ORDER BY record.starts_on, record.activity_id
