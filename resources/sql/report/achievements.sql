-- Lines of the packages' outcomes that stand for several or for nobody knows how many, as they were written.
SELECT name, coalesce(kind, ''), items_written, coalesce(qualifier, '')
FROM credited_outcome
WHERE cycle_id = {cycle} AND group_kind = {kind}
    AND awarded_on <= {awarded_until} AND (awarded_on >= {from} OR awarded_on = '')
    AND (qualifier IS NOT NULL OR items_written > 1)
    AND coalesce(kind, '') NOT IN ('teaching_achievement', 'competition', 'innovation')
ORDER BY CASE kind WHEN 'honour' THEN 0 WHEN 'paper' THEN 1 ELSE 2 END, coalesce(level, '98'), name, outcome_id
LIMIT 20
