-- What came to a package and left it other than by spending, and what it spent.
SELECT (SELECT coalesce(sum(amount_fen), 0) FROM budget_line WHERE group_id = ?1),
    (SELECT coalesce(sum(amount_fen), 0) FROM fund_move WHERE group_id = ?1 AND kind = 'received'),
    (SELECT coalesce(sum(amount_fen), 0) FROM fund_move WHERE group_id = ?1 AND kind = 'carried_over'),
    (SELECT coalesce(sum(amount_fen), 0) FROM fund_move WHERE group_id = ?1 AND kind = 'returned'),
    (SELECT coalesce(sum(amount_fen), 0) FROM expense WHERE group_id = ?1),
    (SELECT count(*) FROM expense WHERE group_id = ?1);
