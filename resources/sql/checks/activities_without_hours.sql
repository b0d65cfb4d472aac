-- Activities whose attendances earn no class hours because nobody wrote how many.
SELECT record.id, record.name FROM activity AS record
WHERE record.cycle_id = :cycle AND record.hours IS NULL
ORDER BY record.starts_on, record.id
