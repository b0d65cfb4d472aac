-- Vouchers of the cycle that a money rule stops: they cannot be approved as they are.
SELECT expense.id, coalesce(expense.voucher_number, expense.purpose, expense.spent_on) AS name
FROM expense JOIN counted_group ON counted_group.group_id = expense.group_id
WHERE counted_group.cycle_id = :cycle AND expense.withdrawn_on IS NULL
    AND EXISTS (SELECT 1 FROM temp.money_finding WHERE expense_id = expense.id AND level = 2)
ORDER BY expense.spent_on, expense.id
