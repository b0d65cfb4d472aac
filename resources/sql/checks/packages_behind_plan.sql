-- Research groups with a target that is not reached, of what grows over the year not in its part of it.
SELECT record.id, record.name FROM research_group AS record
WHERE record.cycle_id = :cycle AND EXISTS (
    SELECT 1 FROM plan_target AS target WHERE target.group_id = record.id AND {plan_behind})
ORDER BY record.number, record.name
