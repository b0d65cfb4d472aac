-- The people of each kind and programme; a teacher of the file by id, somebody else by name.
SELECT DISTINCT coalesce(outcome.kind, ''), coalesce(outcome.programme, ''),
    coalesce(CAST(outcome_holder.teacher_id AS TEXT), outcome_holder.person)
FROM outcome CROSS JOIN outcome_holder ON outcome_holder.outcome_id = outcome.id
WHERE outcome.cycle_id = ?
