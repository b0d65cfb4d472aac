-- The school where each touched teacher works now: the running posting that began last, else the one
-- that ended last.
UPDATE teacher SET school_id = (
    SELECT posting.school_id FROM posting WHERE posting.teacher_id = teacher.id
    ORDER BY posting.ends_on IS NULL DESC, posting.ends_on DESC, posting.starts_on DESC, posting.id DESC
    LIMIT 1)
WHERE id IN (SELECT id FROM temp.touched_teacher);
