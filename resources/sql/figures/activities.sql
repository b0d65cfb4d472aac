-- Activities of a cycle: how many, their sessions (场次), and whom they reached besides members (人次).
-- Rows are figure, dimension, key, part, whole, unknown, label (see models/figures/queried_figures.h).
WITH cell AS MATERIALIZED (
    SELECT kind, mode, count(*) AS activities, sum(coalesce(sessions, 1)) AS sessions,
        coalesce(sum(teachers_reached), 0) AS teachers, coalesce(sum(students_reached), 0) AS students
    FROM activity WHERE cycle_id = :cycle GROUP BY kind, mode),
month AS MATERIALIZED (
    WITH RECURSIVE step (starts) AS (
        SELECT date(:from, 'start of month')
        UNION ALL SELECT date(starts, '+1 month') FROM step WHERE date(starts, '+1 month') <= :to)
    SELECT substr(starts, 1, 7) AS name, (SELECT count(*) FROM activity
        WHERE cycle_id = :cycle AND starts_on BETWEEN starts AND substr(starts, 1, 7) || '-31') AS activities
    FROM step),
package AS MATERIALIZED (
    SELECT research_group.id, research_group.name,
        (SELECT count(*) FROM activity_group WHERE group_id = research_group.id) AS activities
    FROM research_group WHERE research_group.cycle_id = :cycle AND research_group.kind = 'package')
SELECT 'activities', '', '', coalesce(sum(activities), 0), 0, 0, NULL FROM cell
UNION ALL SELECT 'sessions', '', '', coalesce(sum(sessions), 0), 0, 0, NULL FROM cell
UNION ALL SELECT 'teachers_reached', '', '', coalesce(sum(teachers), 0), 0, 0, NULL FROM cell
UNION ALL SELECT 'students_reached', '', '', coalesce(sum(students), 0), 0, 0, NULL FROM cell
UNION ALL SELECT 'activities', 'activity_kind', coalesce(kind, ''), sum(activities), 0, 0, NULL
    FROM cell GROUP BY kind
UNION ALL SELECT 'sessions', 'activity_kind', coalesce(kind, ''), sum(sessions), 0, 0, NULL
    FROM cell GROUP BY kind
UNION ALL SELECT 'activities', 'activity_mode', coalesce(mode, ''), sum(activities), 0, 0, NULL
    FROM cell GROUP BY mode
UNION ALL SELECT 'activities', 'activity_kind_mode', kinds.kind || '.' || modes.mode,
    coalesce((SELECT activities FROM cell WHERE cell.kind = kinds.kind AND cell.mode = modes.mode), 0), 0, 0, NULL
    FROM (SELECT DISTINCT kind FROM cell WHERE kind IS NOT NULL) AS kinds
    CROSS JOIN (SELECT DISTINCT mode FROM cell WHERE mode IS NOT NULL) AS modes
UNION ALL SELECT 'activities', 'month', name, activities, 0, 0, NULL FROM month
UNION ALL SELECT 'activities', 'group', CAST(id AS TEXT), activities, 0, 0, name FROM package;
