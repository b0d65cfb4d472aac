-- 项目经费保障: research groups with neither a budget nor money received.
SELECT record.id, record.name FROM research_group AS record
WHERE record.cycle_id = :cycle
    AND NOT EXISTS (SELECT 1 FROM budget_line WHERE budget_line.group_id = record.id AND amount_fen > 0)
    AND NOT EXISTS (SELECT 1 FROM fund_move WHERE fund_move.group_id = record.id AND amount_fen > 0
        AND fund_move.kind <> 'returned')
ORDER BY record.number, record.name
