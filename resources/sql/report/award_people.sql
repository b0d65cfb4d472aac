-- The people of each kind and programme; a teacher of the file by id, somebody else by name. Outcomes
-- come in the order of their ids, as the index of holders has them.
SELECT DISTINCT coalesce(credited.kind, ''), coalesce(credited.programme, ''),
    coalesce(CAST(holder.teacher_id AS TEXT), holder.person)
FROM credited_outcome AS credited JOIN outcome_holder AS holder ON holder.outcome_id = credited.outcome_id
WHERE credited.cycle_id = {cycle} AND credited.group_kind = {kind}
    AND credited.awarded_on <= {awarded_until} AND (credited.awarded_on >= {from} OR credited.awarded_on = '')
