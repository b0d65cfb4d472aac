-- The packages of a cycle with those who carry them, in their one order.
SELECT package.group_id, package.number, package.name, package.subject, package.stage, base_school.name,
    host.name, record.researcher
FROM counted_group AS package
JOIN research_group AS record ON record.id = package.group_id
LEFT JOIN school AS base_school ON base_school.id = record.base_school_id
LEFT JOIN teacher AS host ON host.id = record.host_id
WHERE package.cycle_id = ?1 AND package.group_kind = 'package'
ORDER BY package.place, package.name, package.group_id;
