-- Schools with the days between which they are open, and the sites of schools with the days between
-- which each counts. A view cannot be asked for a day, so that days stay plain comparisons: what holds
-- on a day D is first_day <= D and next_day > D. Partial dates compare as text.
CREATE TEMP VIEW IF NOT EXISTS open_school AS
SELECT school.id, school.name, school.pinyin, coalesce(school.opened_on, '') AS first_day,
    coalesce(school.closed_on || substr('-12-31', length(school.closed_on) - 3), '9999-99') AS next_day
FROM school;

-- On each day at most one site of a school counts: the one that came last, of two of one date the one
-- that was written last. Before the first date nothing is known. Both searches go down the index.
CREATE TEMP VIEW IF NOT EXISTS counting_site AS
SELECT site.id, site.school_id, site.urban_rural, site.code_year, site.rural_r1, site.rural_r2,
    site.rural_r3, site.rural_r4, site.rural_r5, coalesce(site.valid_from, '') AS first_day,
    coalesce((SELECT later.valid_from FROM school_site AS later
        WHERE later.school_id = site.school_id AND later.valid_from > coalesce(site.valid_from, '')
        ORDER BY later.valid_from LIMIT 1), '9999-99') AS next_day
FROM school_site AS site
WHERE NOT EXISTS (SELECT 1 FROM school_site AS twin
    WHERE twin.school_id = site.school_id AND twin.valid_from IS site.valid_from AND twin.id > site.id);
