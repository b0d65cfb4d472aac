-- The packages of a cycle in the order of their printed numbers.
SELECT id, name, coalesce(subject, ''), coalesce(stage, '') FROM research_group
WHERE cycle_id = ?1 AND kind = 'package'
ORDER BY number IS NULL, length(number), number, name, id;
