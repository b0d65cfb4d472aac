-- Research groups whose counted members are fewer than the places they were given.
SELECT research_group.id, research_group.name
FROM research_group LEFT JOIN membership
    ON membership.group_id = research_group.id AND membership.counted
WHERE research_group.cycle_id = :cycle AND research_group.quota IS NOT NULL
GROUP BY research_group.id
HAVING count(membership.id) < research_group.quota
ORDER BY research_group.number, research_group.name
