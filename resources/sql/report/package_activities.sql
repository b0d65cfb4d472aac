-- The activities of a package by day, with its own members' attendance at each.
SELECT activity.id, activity.starts_on, activity.ends_on, activity.name, activity.kind, activity.mode,
    activity.place, activity.hours, coalesce(activity.sessions, 1),
    coalesce(own.present, 0), coalesce(own.marked, 0),
    (SELECT count(*) FROM activity_group AS other WHERE other.activity_id = activity.id),
    coalesce(activity.teachers_reached, 0), coalesce(activity.students_reached, 0)
FROM activity_group
JOIN activity ON activity.id = activity_group.activity_id
LEFT JOIN group_attendance AS own ON own.group_id = ?1 AND own.activity_id = activity.id
WHERE activity_group.group_id = ?1
ORDER BY activity.starts_on, activity.name, activity.id;
