-- What each package held in a cycle, by the day of assessment. A joint activity is one of each of its
-- packages. Rows as in facts_members.sql.
SELECT part.group_id AS id, count(*) AS activities, sum(coalesce(activity.sessions, 1)) AS sessions,
    sum(activity.kind IN ('open_lesson', 'lesson_study', 'same_topic', 'lecture')) AS lessons_shown,
    sum(activity.kind = 'rural_visit') AS rural_visits,
    sum(activity.kind = 'online' OR activity.mode = 'online') AS online_activities,
    sum(activity.kind = 'observation') AS observations
FROM activity CROSS JOIN activity_group AS part ON part.activity_id = activity.id
WHERE activity.cycle_id = :cycle AND activity.starts_on BETWEEN :from AND :to AND activity.starts_on <= :today
GROUP BY part.group_id
