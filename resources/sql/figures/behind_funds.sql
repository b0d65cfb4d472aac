-- The budget lines, receipts and vouchers behind one of funds.sql's figures, with what each adds to it.
WITH package AS MATERIALIZED (
    SELECT id, name FROM research_group
    WHERE cycle_id = :cycle AND (:dimension <> 'group' OR id = CAST(:key AS INTEGER))),
planned AS (
    SELECT amount_fen AS amount, category, '@expense_category:' || category AS name, '' AS detail, package.name AS package,
        package.id AS group_id, 0 AS id, 'budget' AS source
    FROM package JOIN budget_line ON budget_line.group_id = package.id),
moved AS (
    SELECT CASE fund_move.kind WHEN 'returned' THEN -amount_fen ELSE amount_fen END AS amount,
        fund_move.kind AS category, '@fund_move_kind:' || fund_move.kind AS name,
        moved_on || coalesce(' ' || document_number, '') AS detail, package.name AS package,
        package.id AS group_id, 0 AS id, 'moved' AS source
    FROM package JOIN fund_move ON fund_move.group_id = package.id),
paid AS (
    SELECT amount_fen AS amount, category, coalesce(purpose, '@expense_category:' || category) AS name,
        spent_on || coalesce(' ' || voucher_number, '') AS detail, package.name AS package,
        package.id AS group_id, expense.id AS id, 'spent' AS source
    FROM package JOIN expense ON expense.group_id = package.id),
entry AS (
    SELECT amount, category, name, detail, package, group_id, id, source FROM planned
    WHERE :figure = 'budget' OR :figure = 'budget_left' OR (:figure = 'execution_rate' AND :side = 'rest')
    UNION ALL SELECT amount, category, name, detail, package, group_id, id, source FROM moved
    WHERE :figure = 'balance' OR (:figure = 'funds_received' AND category = 'received')
    UNION ALL SELECT CASE WHEN :figure = 'spent' OR (:figure = 'execution_rate' AND :side = 'part')
        THEN amount ELSE -amount END, category, name, detail, package, group_id, id, source FROM paid
    WHERE :figure NOT IN ('budget', 'funds_received'))
SELECT amount, name, detail, package AS group_name, NULL AS school_name,
    NULL AS teacher_id, group_id, 'funds' AS page, nullif(id, 0) AS record_id
FROM entry
WHERE (:dimension <> 'expense_category' OR (source <> 'moved' AND category = :key))
    AND (:side = 'part' OR (:figure = 'execution_rate' AND :side = 'rest'))
ORDER BY package, source, detail, id;
