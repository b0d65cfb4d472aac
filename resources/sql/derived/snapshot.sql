-- What each touched membership is counted by, as it was on its cycle's reference date: {member_on}
-- (member_on.sql) says who it was then.
CREATE TEMP TABLE IF NOT EXISTS fresh_snapshot (
    membership_id INTEGER PRIMARY KEY, cycle_id INTEGER, counted INTEGER, school_id INTEGER,
    urban_rural TEXT, code_year INTEGER, rural_r1 INTEGER, rural_r2 INTEGER, rural_r3 INTEGER,
    rural_r4 INTEGER, rural_r5 INTEGER, stage TEXT, subject TEXT, sex TEXT, title TEXT, age INTEGER);
DELETE FROM temp.fresh_snapshot;

INSERT INTO temp.fresh_snapshot
SELECT id, cycle_id, counted, school_id, urban_rural, code_year, rural_r1, rural_r2, rural_r3, rural_r4,
    rural_r5, stage, subject, sex, title, age
FROM ({member_on});

UPDATE membership SET
    cycle_id = fresh.cycle_id, counted = fresh.counted, school_id = fresh.school_id,
    urban_rural = fresh.urban_rural, code_year = fresh.code_year, rural_r1 = fresh.rural_r1,
    rural_r2 = fresh.rural_r2, rural_r3 = fresh.rural_r3, rural_r4 = fresh.rural_r4,
    rural_r5 = fresh.rural_r5, stage = fresh.stage, subject = fresh.subject, sex = fresh.sex,
    title = fresh.title, age = fresh.age
FROM temp.fresh_snapshot AS fresh
WHERE membership.id = fresh.membership_id;

-- Of a person's counted memberships in a cycle the first stands for the person. The plus keeps the
-- search on the person's few memberships instead of the cycle's many.
UPDATE membership SET counts_person = counted AND NOT EXISTS (
    SELECT 1 FROM membership AS other
    WHERE other.teacher_id = membership.teacher_id AND +other.cycle_id = membership.cycle_id
        AND other.counted AND other.id < membership.id)
WHERE id IN (SELECT membership_id FROM temp.fresh_snapshot);
