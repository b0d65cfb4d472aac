-- 项目经费保障: packages with neither a budget nor money that came.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND NOT EXISTS (
    SELECT 1 FROM package_money AS money WHERE money.group_id = record.id
        AND money.entry IN ('budget', 'received', 'carried_over') AND money.fen > 0)
ORDER BY package.place, package.name
