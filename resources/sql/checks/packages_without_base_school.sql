-- Packages of the cycle that no school is home to.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND record.base_school_id IS NULL
ORDER BY package.place, package.name
