-- 教研员指导: research groups that no researcher guides.
SELECT id, name FROM research_group WHERE cycle_id = :cycle AND coalesce(researcher, '') = '' ORDER BY number, name
