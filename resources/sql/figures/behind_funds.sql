-- The budget lines, receipts and vouchers behind a figure of money, with what each adds to it.
WITH money AS (
    SELECT money.*, counted_group.name AS package, counted_group.place
    FROM package_money AS money JOIN counted_group ON counted_group.group_id = money.group_id
    WHERE money.cycle_id = {cycle}
        AND CASE :dimension WHEN 'group' THEN money.group_id = CAST(:key AS INTEGER)
            WHEN 'group_kind' THEN money.group_kind = :key ELSE money.group_kind = {kind} END),
entry AS (
    SELECT fen AS amount, money.* FROM money WHERE entry = 'budget'
        AND (:figure IN ('budget', 'budget_left') OR (:figure = 'execution_rate' AND :side = 'rest'))
    UNION ALL SELECT CASE entry WHEN 'returned' THEN -fen ELSE fen END, money.* FROM money
    WHERE entry IN ('received', 'carried_over', 'returned') AND dated_on BETWEEN {from} AND {until}
        AND (:figure = 'balance' OR (:figure = 'funds_received' AND entry = 'received'))
    UNION ALL SELECT CASE WHEN :figure = 'spent' OR (:figure = 'execution_rate' AND :side = 'part')
            THEN fen ELSE -fen END, money.* FROM money
    WHERE entry = 'spent' AND dated_on BETWEEN {from} AND {until}
        AND :figure IN ('spent', 'execution_rate', 'budget_left', 'balance')
    UNION ALL SELECT fen, money.* FROM money
    WHERE entry = 'spent' AND dated_on > {until} AND :figure = 'committed')
SELECT entry.amount, coalesce(expense.purpose, CASE WHEN entry.category IS NULL
        THEN '@fund_move_kind:' || entry.entry ELSE '@expense_category:' || entry.category END) AS name,
    entry.dated_on || coalesce(' ' || coalesce(expense.voucher_number, fund_move.document_number), '') AS detail,
    entry.package AS group_name, NULL AS school_name, NULL AS teacher_id, entry.group_id, 'funds' AS page,
    expense.id AS record_id, nullif(entry.dated_on, '')
FROM entry
LEFT JOIN expense ON expense.id = entry.record_id AND entry.entry = 'spent'
LEFT JOIN fund_move ON fund_move.id = entry.record_id
    AND entry.entry IN ('received', 'carried_over', 'returned')
WHERE (:dimension <> 'expense_category' OR entry.category = :key)
    AND (:side = 'part' OR (:figure = 'execution_rate' AND :side = 'rest'))
ORDER BY entry.place, entry.package, entry.entry, entry.dated_on, entry.record_id
