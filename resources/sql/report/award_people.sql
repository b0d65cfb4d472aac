-- The people of each kind and programme; a teacher of the file by id, somebody else by name. Outcomes
-- come in the order of their ids, as the index of holders has them.
SELECT DISTINCT coalesce(outcome.kind, ''), coalesce(outcome.programme, ''),
    coalesce(CAST(outcome_holder.teacher_id AS TEXT), outcome_holder.person)
FROM outcome NOT INDEXED CROSS JOIN outcome_holder ON outcome_holder.outcome_id = outcome.id
WHERE outcome.cycle_id = ?
