-- Packages with fewer members on the reference date than the places they were given.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND record.quota > (
    SELECT count(DISTINCT teacher_id) FROM counted_member WHERE counted_member.group_id = record.id)
ORDER BY package.place, package.name
