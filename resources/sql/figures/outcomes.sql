-- Outcomes of a cycle: their items (项), and the people who have one (人): teachers of the file each
-- once, others once by name. A grade that was not given is 6, not graded (未分级). Rows as in
-- activities.sql; what is read of the outcomes stands in an index.
WITH cell AS MATERIALIZED (
    SELECT kind, level, grade, sum(coalesce(items, 1)) AS items
    FROM outcome WHERE cycle_id = :cycle GROUP BY kind, level, grade),
level AS MATERIALIZED (SELECT DISTINCT coalesce(level, '') AS code FROM cell),
grade AS MATERIALIZED (SELECT DISTINCT coalesce(grade, '6') AS code FROM cell),
package AS MATERIALIZED (
    SELECT id, name,
        (SELECT coalesce(sum(coalesce(items, 1)), 0) FROM outcome WHERE group_id = research_group.id) AS items
    FROM research_group WHERE cycle_id = :cycle),
holder AS MATERIALIZED ( -- IN sorts the ids, so that the index of holders is read from end to end
    SELECT DISTINCT teacher_id, person FROM outcome_holder
    WHERE outcome_id IN (SELECT id FROM outcome WHERE cycle_id = :cycle))
SELECT 'outcomes', '', '', coalesce(sum(items), 0), 0, 0, NULL FROM cell
UNION ALL SELECT 'outcome_people', '', '', count(*), 0, 0, NULL FROM holder
UNION ALL SELECT 'outcomes', 'outcome_kind', coalesce(kind, ''), sum(items), 0, 0, NULL FROM cell GROUP BY kind
UNION ALL SELECT 'outcomes', 'award_level', coalesce(level, ''), sum(items), 0, 0, NULL FROM cell GROUP BY level
UNION ALL SELECT 'outcomes', 'award_grade', coalesce(grade, '6'), sum(items), 0, 0, NULL FROM cell
    GROUP BY coalesce(grade, '6')
UNION ALL SELECT 'outcomes', 'level_grade', level.code || '.' || grade.code,
    (SELECT coalesce(sum(items), 0) FROM cell
     WHERE coalesce(cell.level, '') = level.code AND coalesce(cell.grade, '6') = grade.code), 0, 0, NULL
    FROM level CROSS JOIN grade
UNION ALL SELECT 'outcomes', 'group', CAST(id AS TEXT), items, 0, 0, name FROM package;
