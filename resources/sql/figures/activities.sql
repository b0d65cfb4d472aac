-- Breakdowns of activities held and their sessions: by kind and mode, kind, mode and month. Rows are
-- figure, dimension, key, part, whole, unknown, label (see models/figures/queried_figures.h).
WITH cell AS MATERIALIZED (
    SELECT kind, mode, substr(starts_on, 1, 7) AS month, count(*) AS activities, sum(sessions) AS sessions
    FROM held_activity
    WHERE cycle_id = {cycle} AND group_kind = {kind} AND once AND held_on BETWEEN {from} AND {until}
    GROUP BY kind, mode, substr(starts_on, 1, 7)),
month AS MATERIALIZED (
    WITH RECURSIVE step (starts, last) AS (
        SELECT date(starts_on, 'start of month'), ends_on FROM cycle WHERE id = {cycle}
        UNION ALL SELECT date(starts, '+1 month'), last FROM step WHERE date(starts, '+1 month') <= last)
    SELECT substr(starts, 1, 7) AS name FROM step UNION SELECT month FROM cell)
SELECT 'activities', 'activity_kind', coalesce(kind, ''), sum(activities), 0, 0, NULL FROM cell GROUP BY kind
UNION ALL SELECT 'sessions', 'activity_kind', coalesce(kind, ''), sum(sessions), 0, 0, NULL
    FROM cell GROUP BY kind
UNION ALL SELECT 'activities', 'activity_mode', coalesce(mode, ''), sum(activities), 0, 0, NULL
    FROM cell GROUP BY mode
UNION ALL SELECT 'activities', 'activity_kind_mode', kinds.kind || '.' || modes.mode,
    coalesce((SELECT sum(activities) FROM cell WHERE cell.kind = kinds.kind AND cell.mode = modes.mode), 0),
    0, 0, NULL
    FROM (SELECT DISTINCT kind FROM cell WHERE kind IS NOT NULL) AS kinds
    CROSS JOIN (SELECT DISTINCT mode FROM cell WHERE mode IS NOT NULL) AS modes
UNION ALL SELECT 'activities', 'month', name,
    coalesce((SELECT sum(activities) FROM cell WHERE cell.month = month.name), 0), 0, 0, NULL FROM month;
