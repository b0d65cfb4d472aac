-- Packages that carried over more than was left, or that should give their balance back.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND record.id IN (SELECT group_id FROM temp.money_finding WHERE expense_id = 0)
ORDER BY package.place, package.name
