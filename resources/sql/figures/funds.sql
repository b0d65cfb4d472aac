-- Money of a cycle in fen: budget, received, spent, what is left of the budget and of the money.
-- Rows are figure, dimension, key, part, whole, unknown, label (see models/figures/queried_figures.h).
WITH package AS MATERIALIZED (SELECT id, name FROM research_group WHERE cycle_id = :cycle),
cell AS MATERIALIZED (
    SELECT group_id, category, sum(budget) AS budget, sum(spent) AS spent
    FROM (SELECT budget_line.group_id, category, amount_fen AS budget, 0 AS spent
          FROM package CROSS JOIN budget_line ON budget_line.group_id = package.id
          UNION ALL SELECT expense.group_id, category, 0, amount_fen
          FROM package CROSS JOIN expense ON expense.group_id = package.id)
    GROUP BY group_id, category),
moved AS MATERIALIZED (
    SELECT fund_move.group_id,
        sum(CASE fund_move.kind WHEN 'received' THEN amount_fen ELSE 0 END) AS received,
        sum(CASE fund_move.kind WHEN 'returned' THEN -amount_fen ELSE amount_fen END) AS kept
    FROM package CROSS JOIN fund_move ON fund_move.group_id = package.id
    GROUP BY fund_move.group_id),
ofpackage AS MATERIALIZED (
    SELECT CAST(package.id AS TEXT) AS id, package.name, coalesce(planned.budget, 0) AS budget,
        coalesce(planned.spent, 0) AS spent, coalesce(moved.received, 0) AS received,
        coalesce(moved.kept, 0) AS kept
    FROM package
    LEFT JOIN (SELECT group_id, sum(budget) AS budget, sum(spent) AS spent FROM cell GROUP BY group_id)
        AS planned ON planned.group_id = package.id
    LEFT JOIN moved ON moved.group_id = package.id),
ofcategory AS MATERIALIZED (
    SELECT category, sum(budget) AS budget, sum(spent) AS spent FROM cell GROUP BY category),
whole AS MATERIALIZED (
    SELECT coalesce(sum(budget), 0) AS budget, coalesce(sum(spent), 0) AS spent,
        coalesce(sum(received), 0) AS received, coalesce(sum(kept), 0) AS kept FROM ofpackage)
SELECT 'budget', '', '', budget, 0, 0, NULL FROM whole
UNION ALL SELECT 'funds_received', '', '', received, 0, 0, NULL FROM whole
UNION ALL SELECT 'spent', '', '', spent, 0, 0, NULL FROM whole
UNION ALL SELECT 'execution_rate', '', '', spent, budget, 0, NULL FROM whole
UNION ALL SELECT 'budget_left', '', '', budget - spent, 0, 0, NULL FROM whole
UNION ALL SELECT 'balance', '', '', kept - spent, 0, 0, NULL FROM whole
UNION ALL SELECT 'budget', 'expense_category', category, budget, 0, 0, NULL FROM ofcategory
UNION ALL SELECT 'spent', 'expense_category', category, spent, 0, 0, NULL FROM ofcategory
UNION ALL SELECT 'execution_rate', 'expense_category', category, spent, budget, 0, NULL FROM ofcategory
UNION ALL SELECT 'budget_left', 'expense_category', category, budget - spent, 0, 0, NULL FROM ofcategory
UNION ALL SELECT 'budget', 'group', id, budget, 0, 0, name FROM ofpackage
UNION ALL SELECT 'funds_received', 'group', id, received, 0, 0, name FROM ofpackage
UNION ALL SELECT 'spent', 'group', id, spent, 0, 0, name FROM ofpackage
UNION ALL SELECT 'execution_rate', 'group', id, spent, budget, 0, name FROM ofpackage
UNION ALL SELECT 'budget_left', 'group', id, budget - spent, 0, 0, name FROM ofpackage
UNION ALL SELECT 'balance', 'group', id, kept - spent, 0, 0, name FROM ofpackage;
