-- The packages of a cycle with those who carry them, in the order of their printed numbers.
SELECT package.id, package.number, package.name, package.subject, package.stage, base_school.name,
    host.name, package.researcher
FROM research_group AS package
LEFT JOIN school AS base_school ON base_school.id = package.base_school_id
LEFT JOIN teacher AS host ON host.id = package.host_id
WHERE package.cycle_id = ?1 AND package.kind = 'package'
ORDER BY package.number IS NULL, length(package.number), package.number, package.name, package.id;
