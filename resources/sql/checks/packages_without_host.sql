-- Research groups of the cycle that nobody leads.
SELECT id, name FROM research_group WHERE cycle_id = :cycle AND host_id IS NULL ORDER BY number, name
