-- Outcomes of the cycle that name nobody; a number that is not exact (30余) names nobody by nature.
SELECT id, name FROM outcome WHERE cycle_id = :cycle AND qualifier IS NULL AND NOT EXISTS (
    SELECT 1 FROM outcome_holder WHERE outcome_holder.outcome_id = outcome.id)
ORDER BY awarded_on, id
