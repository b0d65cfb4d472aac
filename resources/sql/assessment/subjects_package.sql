-- The groups of a cycle that are scored, in their one order.
SELECT group_id, 0, 0, name, name, number, group_kind FROM counted_group WHERE cycle_id = ?1
ORDER BY place, name, group_id
