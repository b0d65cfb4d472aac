-- Packages with a target that is not reached, of what grows over the year not in its part of it.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND EXISTS (
    SELECT 1 FROM plan_target AS target WHERE target.group_id = record.id AND {plan_behind})
ORDER BY package.place, package.name
