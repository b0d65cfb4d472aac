-- Which packages the activities of a cycle are of; a joint one of several.
SELECT part.activity_id, part.group_id
FROM activity CROSS JOIN activity_group AS part ON part.activity_id = activity.id
WHERE activity.cycle_id = ?1
ORDER BY activity.starts_on, activity.id
