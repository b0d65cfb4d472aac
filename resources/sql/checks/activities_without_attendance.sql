-- Activities that were held and for which nobody is marked.
SELECT record.id, record.name FROM activity AS record
WHERE record.cycle_id = :cycle AND record.starts_on < :today
    AND NOT EXISTS (SELECT 1 FROM activity_total WHERE activity_total.activity_id = record.id)
ORDER BY record.starts_on, record.id
