-- Each pair of stage and subject that any teacher teaches, by jumping from one pair to the next in
-- the index teacher_by_stage instead of visiting every teacher.
WITH RECURSIVE pair (stage, subject) AS (
    SELECT * FROM (SELECT stage, subject FROM teacher
        WHERE stage IS NOT NULL AND subject IS NOT NULL ORDER BY stage, subject LIMIT 1)
    UNION ALL
    SELECT following.stage, following.subject FROM pair, teacher AS following
    WHERE following.id = (SELECT id FROM teacher
        WHERE (teacher.stage, teacher.subject) > (pair.stage, pair.subject)
        ORDER BY teacher.stage, teacher.subject LIMIT 1))
SELECT stage, subject FROM pair;
