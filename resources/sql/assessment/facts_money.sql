-- What each package spent of its budget, in fen. Rows as in facts_members.sql.
SELECT research_group.id, coalesce(spent.amount, 0) AS execution_rate,
    coalesce(planned.amount, 0) AS execution_rate_whole
FROM research_group
LEFT JOIN (SELECT group_id, sum(amount_fen) AS amount FROM expense GROUP BY group_id) AS spent
    ON spent.group_id = research_group.id
LEFT JOIN (SELECT group_id, sum(amount_fen) AS amount FROM budget_line GROUP BY group_id) AS planned
    ON planned.group_id = research_group.id
WHERE research_group.cycle_id = :cycle
