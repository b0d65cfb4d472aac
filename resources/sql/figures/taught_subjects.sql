-- Each pair of stage and subject that any teacher teaches, by jumping from one to the next in the
-- index teacher_by_stage instead of visiting every teacher.
WITH RECURSIVE taught_stage (stage) AS (
    SELECT min(stage) FROM teacher
    UNION ALL
    SELECT (SELECT min(stage) FROM teacher WHERE teacher.stage > taught_stage.stage)
    FROM taught_stage WHERE stage IS NOT NULL),
pair (stage, subject) AS (
    SELECT stage, (SELECT min(subject) FROM teacher WHERE teacher.stage = taught_stage.stage)
    FROM taught_stage WHERE stage IS NOT NULL
    UNION ALL
    SELECT stage, (SELECT min(subject) FROM teacher
        WHERE teacher.stage = pair.stage AND teacher.subject > pair.subject)
    FROM pair WHERE subject IS NOT NULL)
SELECT stage, subject FROM pair WHERE subject IS NOT NULL;
