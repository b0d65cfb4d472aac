-- The activities behind a figure of activities, with what each adds to it.
SELECT CASE :figure WHEN 'sessions' THEN held.sessions WHEN 'teachers_reached' THEN held.teachers
        WHEN 'students_reached' THEN held.students ELSE 1 END AS amount,
    held.name, held.starts_on AS detail,
    (SELECT group_concat(name, '、') FROM (
        SELECT counted_group.name FROM activity_group
        JOIN counted_group ON counted_group.group_id = activity_group.group_id
        WHERE activity_group.activity_id = held.activity_id ORDER BY place, name)) AS group_name,
    NULL AS school_name, NULL AS teacher_id, NULL AS group_id, 'activities' AS page, held.activity_id,
    held.held_on
FROM held_activity AS held
WHERE held.cycle_id = {cycle} AND :side = 'part' AND amount > 0
    AND CASE :figure WHEN 'planned_activities' THEN held.held_on > {until}
        ELSE held.held_on BETWEEN {from} AND {until} END
    AND CASE :dimension WHEN 'group' THEN held.group_id = CAST(:key AS INTEGER)
        WHEN 'group_kind' THEN held.group_kind = :key AND held.once
        ELSE held.group_kind = {kind} AND held.once END
    AND CASE :dimension
        WHEN 'activity_kind' THEN coalesce(held.kind, '') = :key
        WHEN 'activity_mode' THEN coalesce(held.mode, '') = :key
        WHEN 'activity_kind_mode' THEN held.kind || '.' || held.mode = :key
        WHEN 'month' THEN substr(held.starts_on, 1, 7) = :key
        ELSE 1 END
ORDER BY held.starts_on, held.activity_id
