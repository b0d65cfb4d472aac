-- The awards of packages by programme, level and grade, in the order in which programmes weigh; what is
-- not exact with its words.
SELECT programme, coalesce(level, '') AS level, coalesce(grade, '') AS grade,
    sum(CASE WHEN items_written IS NULL AND qualifier IN ('several', 'few', 'some', 'unpublished') THEN 0
        ELSE items END),
    coalesce(group_concat(DISTINCT qualifier), '')
FROM credited_outcome
WHERE cycle_id = {cycle} AND group_kind = {kind}
    AND awarded_on <= {awarded_until} AND (awarded_on >= {from} OR awarded_on = '')
    AND programme IS NOT NULL AND kind IN ('teaching_achievement', 'competition', 'innovation')
GROUP BY 1, 2, 3
ORDER BY min(coalesce(level, '98')) OVER (PARTITION BY programme), programme, 2, 3
