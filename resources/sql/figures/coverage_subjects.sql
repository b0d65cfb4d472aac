-- The subjects that any teacher from kindergarten to junior high teaches, or any package of cycle ?3
-- is for. Jumps from pair to pair as taught_subjects.sql does.
WITH RECURSIVE pair (stage, subject) AS (
    SELECT * FROM (SELECT stage, subject FROM teacher
        WHERE stage >= '1' AND subject IS NOT NULL ORDER BY stage, subject LIMIT 1)
    UNION ALL
    SELECT following.stage, following.subject FROM pair, teacher AS following
    WHERE following.id = (SELECT id FROM teacher
        WHERE (teacher.stage, teacher.subject) > (pair.stage, pair.subject)
        ORDER BY teacher.stage, teacher.subject LIMIT 1))
SELECT NULL AS id, subject AS code, 1 AS belongs FROM pair WHERE stage IN ('1', '2', '3')
UNION
SELECT NULL, subject, 1 FROM research_group
WHERE cycle_id = ?3 AND kind = 'package' AND subject IS NOT NULL;
