-- Whom the packages' activities reached beside their members, exact and inexact counts apart.
SELECT 'teachers', coalesce(teachers_qualifier, ''), sum(teachers), count(*)
FROM held_activity
WHERE cycle_id = {cycle} AND group_kind = {kind} AND once AND held_on BETWEEN {from} AND {until} AND teachers > 0
GROUP BY 2
UNION ALL
SELECT 'students', coalesce(students_qualifier, ''), sum(students), count(*)
FROM held_activity
WHERE cycle_id = {cycle} AND group_kind = {kind} AND once AND held_on BETWEEN {from} AND {until} AND students > 0
GROUP BY 2
