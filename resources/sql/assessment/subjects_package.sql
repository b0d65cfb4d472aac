-- The packages of a cycle that are scored, in the order of their numbers.
SELECT id, 0, 0, name, name, number, kind FROM research_group WHERE cycle_id = ?1
ORDER BY number IS NULL, length(number), number, name, id
