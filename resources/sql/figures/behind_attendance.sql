-- The members behind a figure of attendance, with what each adds to the side asked for.
WITH marked AS MATERIALIZED (
    SELECT membership_id, group_id, group_kind, teacher_id, sum(due) AS due,
        sum(due AND mark = 'present') AS present, sum(due AND mark IN ('leave', 'absent')) AS missed,
        sum(due AND mark IS NULL) AS unmarked, coalesce(sum(mark = 'present'), 0) AS attended, sum(hours) AS hours
    FROM due_mark
    WHERE cycle_id = {cycle} AND held_on BETWEEN {from} AND {until}
        AND CASE :dimension WHEN 'group' THEN group_id = CAST(:key AS INTEGER)
            WHEN 'group_kind' THEN group_kind = :key ELSE group_kind = {kind} END
    GROUP BY membership_id)
SELECT CASE :figure
        WHEN 'attendance_rate' THEN coalesce(CASE :side WHEN 'part' THEN marked.present
            WHEN 'unknown' THEN marked.unmarked ELSE marked.missed END, 0)
        WHEN 'hours' THEN marked.hours
        WHEN 'attended_people' THEN marked.attended > 0 AND marked.membership_id = (
            SELECT min(other.membership_id) FROM marked AS other
            WHERE other.teacher_id = marked.teacher_id AND other.attended > 0)
        ELSE marked.attended END AS amount,
    teacher.name, NULL AS detail, counted_group.name AS group_name, school.name AS school_name,
    teacher.id AS teacher_id, counted_group.group_id, 'teachers' AS page, teacher.id, NULL
FROM marked
JOIN membership ON membership.id = marked.membership_id
JOIN teacher ON teacher.id = marked.teacher_id
JOIN counted_group ON counted_group.group_id = marked.group_id
LEFT JOIN school ON school.id = membership.school_id
WHERE amount > 0 AND (:side = 'part' OR :figure = 'attendance_rate')
ORDER BY counted_group.place, counted_group.name, counted_group.group_id, teacher.pinyin, teacher.id
