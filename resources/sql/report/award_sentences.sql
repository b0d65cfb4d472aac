-- The awards of a cycle by programme, level and grade, in the order in which programmes weigh; what is
-- not exact with its words.
SELECT programme, coalesce(level, '') AS level, coalesce(grade, '') AS grade,
    sum(CASE WHEN items IS NULL AND qualifier IN ('several', 'few', 'some', 'unpublished') THEN 0 ELSE coalesce(items, 1) END),
    coalesce(group_concat(DISTINCT qualifier), '')
FROM outcome
WHERE cycle_id = ? AND programme IS NOT NULL AND kind IN ('teaching_achievement', 'competition', 'innovation')
GROUP BY 1, 2, 3
ORDER BY min(coalesce(level, '98')) OVER (PARTITION BY programme), programme, 2, 3
