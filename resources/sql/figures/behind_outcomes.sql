-- The outcomes behind one of outcomes.sql's figures, with their items; behind the people, each person
-- once with the first outcome.
WITH counted AS (
    SELECT outcome.*, research_group.name AS package FROM outcome
    LEFT JOIN research_group ON research_group.id = outcome.group_id
    WHERE outcome.cycle_id = :cycle AND :side = 'part'
        AND CASE :dimension
            WHEN 'outcome_kind' THEN coalesce(outcome.kind, '') = :key
            WHEN 'award_level' THEN coalesce(outcome.level, '') = :key
            WHEN 'award_grade' THEN coalesce(outcome.grade, '6') = :key
            WHEN 'level_grade' THEN coalesce(outcome.level, '') || '.' || coalesce(outcome.grade, '6') = :key
            WHEN 'group' THEN outcome.group_id = CAST(:key AS INTEGER)
            ELSE 1 END)
SELECT coalesce(items, 1) AS amount, name, awarded_on AS detail, package, NULL AS school, NULL AS teacher_id,
    NULL AS group_id, 'outcomes' AS page, id
FROM counted WHERE :figure = 'outcomes'
UNION ALL
SELECT 1, coalesce(teacher.name, outcome_holder.person), min(counted.name), counted.package, school.name,
    outcome_holder.teacher_id, NULL, CASE WHEN teacher.id IS NULL THEN 'outcomes' ELSE 'teachers' END,
    coalesce(teacher.id, counted.id)
FROM counted JOIN outcome_holder ON outcome_holder.outcome_id = counted.id
LEFT JOIN teacher ON teacher.id = outcome_holder.teacher_id LEFT JOIN school ON school.id = teacher.school_id
WHERE :figure = 'outcome_people'
GROUP BY outcome_holder.teacher_id, outcome_holder.person
ORDER BY 3, 2, 9;
