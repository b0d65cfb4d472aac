-- What each touched membership is counted by, as it was on its cycle's reference date. Partial dates
-- (2023, 2023-09) compare as text: one begins with its first possible day and ends with its last. An
-- open start is always, an open end is still.
CREATE TEMP TABLE IF NOT EXISTS fresh_snapshot (
    membership_id INTEGER PRIMARY KEY, cycle_id INTEGER, counted INTEGER, posting_school INTEGER,
    site_id INTEGER, stage TEXT, subject TEXT, sex TEXT, title TEXT, age INTEGER);
DELETE FROM temp.fresh_snapshot;

INSERT INTO temp.fresh_snapshot
SELECT facts.id, facts.cycle_id,
    coalesce(facts.joined_on, '') <= facts.day AND coalesce(facts.left_on || substr('-12-31', length(facts.left_on) - 3), '9999') > facts.day,
    facts.school_id,
    (SELECT site.id FROM school_site AS site
     WHERE site.school_id = facts.school_id AND coalesce(site.valid_from, '') <= facts.day
     ORDER BY coalesce(site.valid_from, '') DESC, site.id DESC LIMIT 1),
    facts.stage, facts.subject, facts.sex, facts.title,
    -- Completed years; of a birth date known to the year or month the earliest day counts.
    substr(facts.day, 1, 4) - substr(facts.birth, 1, 4)
        - (substr(facts.day, 6) < substr(facts.birth || substr('-01-01', length(facts.birth) - 3), 6))
FROM (
    SELECT membership.id, research_group.cycle_id, cycle.reference_date AS day,
        membership.joined_on, membership.left_on, teacher.sex, teacher.title, teacher.birth,
        coalesce(teacher.stage, research_group.stage) AS stage,
        coalesce(teacher.subject, research_group.subject) AS subject,
        (SELECT posting.school_id FROM posting
         WHERE posting.teacher_id = teacher.id AND coalesce(posting.starts_on, '') <= cycle.reference_date
             AND coalesce(posting.ends_on || substr('-12-31', length(posting.ends_on) - 3), '9999')
                >= cycle.reference_date
         ORDER BY coalesce(posting.starts_on, '') DESC, posting.id DESC LIMIT 1) AS school_id
    FROM temp.touched_membership
    JOIN membership ON membership.id = temp.touched_membership.id
    JOIN research_group ON research_group.id = membership.group_id
    JOIN cycle ON cycle.id = research_group.cycle_id
    JOIN teacher ON teacher.id = membership.teacher_id) AS facts;

UPDATE membership SET
    cycle_id = fresh.cycle_id, counted = fresh.counted, school_id = fresh.posting_school,
    urban_rural = site.urban_rural, code_year = site.code_year, rural_r1 = site.rural_r1,
    rural_r2 = site.rural_r2, rural_r3 = site.rural_r3, rural_r4 = site.rural_r4,
    rural_r5 = site.rural_r5, stage = fresh.stage, subject = fresh.subject, sex = fresh.sex,
    title = fresh.title, age = fresh.age
FROM temp.fresh_snapshot AS fresh LEFT JOIN school_site AS site ON site.id = fresh.site_id
WHERE membership.id = fresh.membership_id;

-- Of a person's counted memberships in a cycle the first stands for the person. The plus keeps the
-- search on the person's few memberships instead of the cycle's many.
UPDATE membership SET counts_person = counted AND NOT EXISTS (
    SELECT 1 FROM membership AS other
    WHERE other.teacher_id = membership.teacher_id AND +other.cycle_id = membership.cycle_id
        AND other.counted AND other.id < membership.id)
WHERE id IN (SELECT membership_id FROM temp.fresh_snapshot);
