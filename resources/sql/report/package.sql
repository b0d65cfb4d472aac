-- One package with those who carry it.
SELECT package.number, package.name, package.subject, package.stage, base_school.name, host.name,
    package.researcher, package.quota, package.cycle_id
FROM research_group AS package
LEFT JOIN school AS base_school ON base_school.id = package.base_school_id
LEFT JOIN teacher AS host ON host.id = package.host_id
WHERE package.id = ?1;
