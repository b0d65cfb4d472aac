-- The activities of a cycle that were held by a day, with the 人次 that came.
SELECT activity.id, activity.kind, activity.level, activity.mode, activity.starts_on,
    coalesce(activity.ends_on, activity.starts_on),
    coalesce(total.present, 0) + coalesce(activity.teachers_reached, 0), activity.name, activity.note
FROM activity LEFT JOIN activity_total AS total ON total.activity_id = activity.id
WHERE activity.cycle_id = ?1 AND coalesce(activity.ends_on, activity.starts_on) <= ?2
ORDER BY activity.starts_on
