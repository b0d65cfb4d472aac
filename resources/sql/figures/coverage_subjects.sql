-- The subjects that any teacher from kindergarten to junior high teaches, or any package of cycle ?3
-- is for. Jumps from one subject to the next as taught_subjects.sql does.
WITH RECURSIVE pair (stage, subject) AS (
    SELECT stage, (SELECT min(subject) FROM teacher WHERE teacher.stage = ladder.stage)
    FROM (SELECT '1' AS stage UNION ALL SELECT '2' UNION ALL SELECT '3') AS ladder
    UNION ALL
    SELECT stage, (SELECT min(subject) FROM teacher
        WHERE teacher.stage = pair.stage AND teacher.subject > pair.subject)
    FROM pair WHERE subject IS NOT NULL)
SELECT NULL AS id, subject AS code, 1 AS belongs FROM pair WHERE subject IS NOT NULL
UNION
SELECT NULL, subject, 1 FROM counted_group
WHERE cycle_id = ?3 AND group_kind = 'package' AND subject IS NOT NULL;
