-- Outcomes of the cycle that no file proves.
SELECT id, name FROM outcome WHERE cycle_id = :cycle AND NOT EXISTS (
    SELECT 1 FROM evidence WHERE evidence.owner_id = outcome.id AND evidence.owner_table = 'outcome')
ORDER BY awarded_on, id
