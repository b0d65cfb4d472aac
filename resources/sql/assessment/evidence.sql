-- Which kinds of evidence each package of a cycle has: of its own, its steps, activities, outcomes and
-- vouchers.
WITH owner (group_id, id) AS (
    SELECT id, id FROM research_group WHERE cycle_id = ?1
    UNION ALL SELECT group_step.group_id, group_step.id FROM research_group
        JOIN group_step ON group_step.group_id = research_group.id WHERE research_group.cycle_id = ?1
    UNION ALL SELECT part.group_id, part.activity_id FROM activity
        JOIN activity_group AS part ON part.activity_id = activity.id WHERE activity.cycle_id = ?1
    UNION ALL SELECT group_id, id FROM outcome WHERE cycle_id = ?1 AND group_id IS NOT NULL
    UNION ALL SELECT expense.group_id, expense.id FROM research_group
        JOIN expense ON expense.group_id = research_group.id WHERE research_group.cycle_id = ?1)
SELECT DISTINCT owner.group_id, evidence.kind
FROM evidence JOIN owner ON owner.id = evidence.owner_id WHERE evidence.kind IS NOT NULL
