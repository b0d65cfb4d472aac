-- Whom a cycle's activities reached beside their members, exact and inexact counts apart.
SELECT 'teachers', coalesce(teachers_qualifier, ''), sum(teachers_reached), count(*)
FROM activity WHERE cycle_id = ?1 AND teachers_reached > 0 GROUP BY 2
UNION ALL
SELECT 'students', coalesce(students_qualifier, ''), sum(students_reached), count(*)
FROM activity WHERE cycle_id = ?1 AND students_reached > 0 GROUP BY 2
