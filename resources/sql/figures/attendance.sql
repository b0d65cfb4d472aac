-- Attendance of the cycle's packages, from the totals that edits keep: 人次, the share of those due who
-- came, the people who came at all, and their class hours. Rows as in activities.sql.
WITH package AS MATERIALIZED (
    SELECT total.group_id AS id, sum(due) AS due, sum(present) AS present,
        sum(due - present - on_leave - absent) AS unmarked, sum(attended) AS attended, sum(hours) AS hours,
        count(*) FILTER (WHERE attended > 0) AS came
    FROM attendance_total AS total WHERE total.cycle_id = :cycle GROUP BY total.group_id),
named AS MATERIALIZED (
    SELECT research_group.name, package.* FROM package
    JOIN research_group ON research_group.id = package.id WHERE research_group.kind = 'package'),
person AS MATERIALIZED (
    SELECT count(DISTINCT teacher_id) AS came FROM attendance_total
    WHERE cycle_id = :cycle AND attended > 0
        AND group_id IN (SELECT id FROM named))
SELECT 'attendances', '', '', coalesce(sum(attended), 0), 0, 0, NULL FROM named
UNION ALL SELECT 'attendance_rate', '', '', coalesce(sum(present), 0), coalesce(sum(due), 0),
    coalesce(sum(unmarked), 0), NULL FROM named
UNION ALL SELECT 'attended_people', '', '', came, 0, 0, NULL FROM person
UNION ALL SELECT 'hours', '', '', coalesce(sum(hours), 0), 0, 0, NULL FROM named
UNION ALL SELECT 'attendances', 'group', CAST(id AS TEXT), attended, 0, 0, name FROM named
UNION ALL SELECT 'attendance_rate', 'group', CAST(id AS TEXT), present, due, unmarked, name FROM named
UNION ALL SELECT 'hours', 'group', CAST(id AS TEXT), hours, 0, 0, name FROM named;
