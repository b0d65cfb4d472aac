-- The stages from kindergarten to senior high of which the file has a school, a teacher or, in cycle
-- ?3, a package. A stage without members stays in the list: that is what a coverage asks for.
SELECT NULL AS id, ladder.code, 1 AS belongs
FROM (SELECT '1' AS code UNION ALL SELECT '2' UNION ALL SELECT '3' UNION ALL SELECT '4') AS ladder
WHERE EXISTS (SELECT 1 FROM teacher WHERE teacher.stage = ladder.code)
    OR EXISTS (SELECT 1 FROM counted_group AS package WHERE package.cycle_id = ?3
        AND package.group_kind = 'package' AND package.stage = ladder.code)
    OR EXISTS (SELECT 1 FROM school WHERE ',' || school.stages || ',' LIKE '%,' || ladder.code || ',%')
ORDER BY ladder.code;
