-- The roles of the members in their packages.
SELECT group_id, teacher_id, role FROM membership WHERE cycle_id = ?1
