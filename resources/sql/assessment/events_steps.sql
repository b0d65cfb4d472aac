-- The packages of a cycle and the day on which each step was done.
SELECT research_group.id, group_step.step, max(group_step.done_on)
FROM research_group LEFT JOIN group_step ON group_step.group_id = research_group.id
    AND group_step.done_on IS NOT NULL
WHERE research_group.cycle_id = ?1
GROUP BY research_group.id, group_step.step
