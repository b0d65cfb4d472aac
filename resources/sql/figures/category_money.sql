-- What one group planned, spent and committed of each category (科目).
SELECT category, coalesce(sum(fen) FILTER (WHERE entry = 'budget'), 0),
    coalesce(sum(fen) FILTER (WHERE entry = 'spent' AND dated_on BETWEEN {from} AND {until}), 0)
FROM package_money
WHERE group_id = ?1 AND category IS NOT NULL
GROUP BY category
