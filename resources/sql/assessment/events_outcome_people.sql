-- Who achieved the outcomes, with the role in the package that they are of.
SELECT outcome.group_id, holder.outcome_id, holder.position, holder.teacher_id, member.role
FROM outcome CROSS JOIN outcome_holder AS holder ON holder.outcome_id = outcome.id
LEFT JOIN membership AS member ON member.teacher_id = holder.teacher_id AND member.cycle_id = ?1
    AND member.group_id = outcome.group_id
WHERE outcome.cycle_id = ?1 AND outcome.group_id IS NOT NULL
