-- Items of the packages' outcomes by kind, programme, level and grade; empty is "not known".
SELECT coalesce(kind, ''), coalesce(programme, ''), coalesce(level, ''), coalesce(grade, ''),
    sum(items)
FROM credited_outcome
WHERE cycle_id = {cycle} AND group_kind = {kind}
    AND awarded_on <= {awarded_until} AND (awarded_on >= {from} OR awarded_on = '')
GROUP BY 1, 2, 3, 4
