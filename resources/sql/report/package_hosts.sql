-- The hosts of packages: teacher, name, package.
SELECT teacher.id, teacher.name, package.group_id
FROM counted_group AS package
JOIN research_group AS record ON record.id = package.group_id
JOIN teacher ON teacher.id = record.host_id
WHERE package.cycle_id = ?1 AND package.group_kind = 'package' AND (?2 = 0 OR package.group_id = ?2)
ORDER BY package.place, package.name, package.group_id
