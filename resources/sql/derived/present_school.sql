-- The school where each touched teacher works now: the running workplace that began last, else the one
-- that ended last. An import knows it already: what would not change is not written again.
UPDATE teacher SET school_id = present.school_id
FROM (SELECT touched.id, (
    SELECT workplace.school_id FROM temp.workplace WHERE workplace.teacher_id = touched.id
    ORDER BY workplace.ends_on IS NULL DESC, workplace.ends_on DESC, workplace.first_day DESC,
        workplace.id DESC
    LIMIT 1) AS school_id FROM temp.touched_teacher AS touched) AS present
WHERE teacher.id = present.id AND teacher.school_id IS NOT present.school_id;
