-- Vouchers of the cycle that a money rule marks and none stops.
SELECT expense.id, coalesce(expense.voucher_number, expense.purpose, expense.spent_on) AS name
FROM expense JOIN counted_group ON counted_group.group_id = expense.group_id
WHERE counted_group.cycle_id = :cycle AND expense.withdrawn_on IS NULL
    AND (SELECT max(level) FROM temp.money_finding WHERE expense_id = expense.id) = 1
ORDER BY expense.spent_on, expense.id
