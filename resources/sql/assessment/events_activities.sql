-- The activities of each package of a cycle, with the 人次 that came. A joint one is an event of each.
SELECT part.group_id, activity.id, activity.name, activity.kind, activity.mode, activity.level,
    activity.starts_on, coalesce(activity.ends_on, activity.starts_on),
    coalesce(total.present, 0) + coalesce(activity.teachers_reached, 0), activity.note
FROM activity CROSS JOIN activity_group AS part ON part.activity_id = activity.id
LEFT JOIN activity_total AS total ON total.activity_id = activity.id
WHERE activity.cycle_id = ?1 AND activity.starts_on <= ?2
ORDER BY activity.starts_on, activity.id
