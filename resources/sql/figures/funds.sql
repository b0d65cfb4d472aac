-- Budget and spending by category (科目). Rows as in activities.sql.
WITH cell AS MATERIALIZED (
    SELECT category, coalesce(sum(fen) FILTER (WHERE entry = 'budget'), 0) AS budget,
        coalesce(sum(fen) FILTER (WHERE entry = 'spent' AND dated_on BETWEEN {from} AND {until}), 0) AS spent
    FROM package_money
    WHERE cycle_id = {cycle} AND group_kind = {kind} AND entry IN ('budget', 'spent')
    GROUP BY category)
SELECT 'budget', 'expense_category', category, budget, 0, 0, NULL FROM cell
UNION ALL SELECT 'spent', 'expense_category', category, spent, 0, 0, NULL FROM cell
UNION ALL SELECT 'execution_rate', 'expense_category', category, spent, budget, 0, NULL FROM cell
UNION ALL SELECT 'budget_left', 'expense_category', category, budget - spent, 0, 0, NULL FROM cell;
