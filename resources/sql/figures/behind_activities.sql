-- The activities behind one of activities.sql's figures, with what each adds to it.
SELECT CASE :figure
        WHEN 'sessions' THEN coalesce(activity.sessions, 1)
        WHEN 'teachers_reached' THEN activity.teachers_reached
        WHEN 'students_reached' THEN activity.students_reached
        ELSE 1 END AS amount,
    activity.name, activity.starts_on AS detail,
    (SELECT group_concat(research_group.name, '、') FROM activity_group
     JOIN research_group ON research_group.id = activity_group.group_id
     WHERE activity_group.activity_id = activity.id) AS group_name,
    NULL AS school_name, NULL AS teacher_id, NULL AS group_id, 'activities' AS page, activity.id
FROM activity
WHERE activity.cycle_id = :cycle AND :side = 'part' AND amount > 0
    AND CASE :dimension
        WHEN 'activity_kind' THEN coalesce(activity.kind, '') = :key
        WHEN 'activity_mode' THEN coalesce(activity.mode, '') = :key
        WHEN 'activity_kind_mode' THEN activity.kind || '.' || activity.mode = :key
        WHEN 'month' THEN substr(activity.starts_on, 1, 7) = :key
        WHEN 'group' THEN activity.id IN (
            SELECT activity_id FROM activity_group WHERE group_id = CAST(:key AS INTEGER))
        ELSE 1 END
ORDER BY activity.starts_on, activity.id;
