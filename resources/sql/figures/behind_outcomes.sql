-- The outcomes behind a figure of outcomes, with their items; behind the people, each person once with
-- the first outcome.
WITH counted AS (
    SELECT credited.*, counted_group.name AS package FROM credited_outcome AS credited
    LEFT JOIN counted_group ON counted_group.group_id = credited.group_id
    WHERE credited.cycle_id = {cycle} AND :side = 'part'
        AND credited.awarded_on <= {awarded_until}
        AND (credited.awarded_on >= {from} OR credited.awarded_on = '')
        AND CASE :dimension WHEN 'group' THEN credited.group_id = CAST(:key AS INTEGER)
            WHEN 'group_kind' THEN credited.group_kind = :key ELSE credited.group_kind = {kind} END
        AND CASE :dimension
            WHEN 'outcome_kind' THEN coalesce(credited.kind, '') = :key
            WHEN 'award_level' THEN coalesce(credited.level, '') = :key
            WHEN 'award_grade' THEN coalesce(credited.grade, '6') = :key
            WHEN 'level_grade' THEN coalesce(credited.level, '') || '.' || coalesce(credited.grade, '6') = :key
            ELSE 1 END)
SELECT items AS amount, name, nullif(awarded_on, '') AS detail, package, NULL AS school, NULL AS teacher_id,
    NULL AS group_id, 'outcomes' AS page, outcome_id, nullif(awarded_on, '')
FROM counted WHERE :figure = 'outcomes'
UNION ALL
SELECT 1, coalesce(teacher.name, holder.person), min(counted.name), counted.package, school.name,
    holder.teacher_id, NULL, CASE WHEN teacher.id IS NULL THEN 'outcomes' ELSE 'teachers' END,
    coalesce(teacher.id, counted.outcome_id), NULL
FROM counted JOIN outcome_holder AS holder ON holder.outcome_id = counted.outcome_id
LEFT JOIN teacher ON teacher.id = holder.teacher_id LEFT JOIN school ON school.id = teacher.school_id
WHERE :figure = 'outcome_people'
GROUP BY holder.teacher_id, holder.person
ORDER BY 3, 2, 9
