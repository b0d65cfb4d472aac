-- Lines of a cycle's outcomes that stand for several or for nobody knows how many, as they were written.
SELECT name, coalesce(kind, ''), items, coalesce(qualifier, '')
FROM outcome
WHERE cycle_id = ? AND (qualifier IS NOT NULL OR items > 1)
    AND coalesce(kind, '') NOT IN ('teaching_achievement', 'competition', 'innovation')
ORDER BY CASE kind WHEN 'honour' THEN 0 WHEN 'paper' THEN 1 ELSE 2 END, coalesce(level, '98'), name, id
LIMIT 20
