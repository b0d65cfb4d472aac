-- Outcomes by kind, level and grade. A grade that was not given is 6, not graded (未分级). Rows as in
-- activities.sql.
WITH cell AS MATERIALIZED (
    SELECT kind, level, grade, sum(items) AS items
    FROM credited_outcome
    WHERE cycle_id = {cycle} AND group_kind = {kind}
        AND awarded_on <= {awarded_until} AND (awarded_on >= {from} OR awarded_on = '')
    GROUP BY kind, level, grade),
level AS MATERIALIZED (SELECT DISTINCT coalesce(level, '') AS code FROM cell),
grade AS MATERIALIZED (SELECT DISTINCT coalesce(grade, '6') AS code FROM cell)
SELECT 'outcomes', 'outcome_kind', coalesce(kind, ''), sum(items), 0, 0, NULL FROM cell GROUP BY kind
UNION ALL SELECT 'outcomes', 'award_level', coalesce(level, ''), sum(items), 0, 0, NULL FROM cell GROUP BY level
UNION ALL SELECT 'outcomes', 'award_grade', coalesce(grade, '6'), sum(items), 0, 0, NULL FROM cell
    GROUP BY coalesce(grade, '6')
UNION ALL SELECT 'outcomes', 'level_grade', level.code || '.' || grade.code,
    (SELECT coalesce(sum(items), 0) FROM cell
     WHERE coalesce(cell.level, '') = level.code AND coalesce(cell.grade, '6') = grade.code), 0, 0, NULL
    FROM level CROSS JOIN grade;
