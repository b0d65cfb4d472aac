-- Research groups of the cycle that no school is home to.
SELECT id, name FROM research_group WHERE cycle_id = :cycle AND base_school_id IS NULL ORDER BY number, name
