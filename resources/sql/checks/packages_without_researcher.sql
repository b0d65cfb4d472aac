-- 教研员指导: packages that no researcher guides.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND coalesce(record.researcher, '') = ''
ORDER BY package.place, package.name
