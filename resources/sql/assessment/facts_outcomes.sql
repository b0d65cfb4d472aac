-- Outcomes (成果) of each package of a cycle, in items (项). Reads the table from end to end, as
-- events_outcomes.sql does. Rows as in facts_members.sql.
SELECT group_id AS id, sum(coalesce(items, 1)) AS outcomes,
    coalesce(sum(coalesce(items, 1)) FILTER (WHERE kind IN ('resource', 'case')), 0) AS resources,
    coalesce(sum(coalesce(items, 1)) FILTER (WHERE kind = 'paper'), 0) AS papers,
    coalesce(sum(coalesce(items, 1)) FILTER (WHERE kind = 'project'), 0) AS projects
FROM outcome NOT INDEXED WHERE cycle_id = :cycle AND group_id IS NOT NULL
GROUP BY group_id
