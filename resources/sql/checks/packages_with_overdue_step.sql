-- Packages with a step whose deadline is over and that is not done.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND EXISTS (
    SELECT 1 FROM json_each(:deadlines) AS due
    WHERE due.value < :today AND NOT EXISTS (
        SELECT 1 FROM group_step
        WHERE group_step.group_id = record.id AND group_step.step = due.key AND group_step.done_on IS NOT NULL))
ORDER BY package.place, package.name
