-- Packages that carried over more than was left, or that should give their balance back.
SELECT id, name FROM research_group
WHERE cycle_id = :cycle AND id IN (SELECT group_id FROM temp.money_finding WHERE expense_id = 0)
ORDER BY number, name
