-- Who achieved the outcomes, of the whole file, in an index from end to end.
SELECT outcome_id, position, teacher_id FROM outcome_holder INDEXED BY outcome_holder_by_outcome
ORDER BY outcome_id, position
