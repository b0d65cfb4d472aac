-- The packages of a cycle in their one order.
SELECT group_id, name, coalesce(subject, ''), coalesce(stage, '') FROM counted_group
WHERE cycle_id = ?1 AND group_kind = 'package'
ORDER BY place, name, group_id;
