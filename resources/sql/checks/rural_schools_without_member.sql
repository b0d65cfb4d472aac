-- Schools that are rural on the reference date under the cycle's definition and have no member in it.
SELECT school.id, school.name
FROM school JOIN school_site AS site ON site.id = (
    SELECT newest.id FROM school_site AS newest
    WHERE newest.school_id = school.id AND coalesce(newest.valid_from, '') <= :day
    ORDER BY coalesce(newest.valid_from, '') DESC, newest.id DESC LIMIT 1)
WHERE coalesce(school.closed_on, '9999') > :day AND coalesce(school.opened_on, '') <= :day
    AND CASE :definition WHEN 'R2' THEN site.rural_r2 WHEN 'R3' THEN site.rural_r3
        WHEN 'R4' THEN site.rural_r4 WHEN 'R5' THEN site.rural_r5 ELSE site.rural_r1 END
    AND school.id NOT IN (
        SELECT member.school_id FROM counted_member AS member
        WHERE member.cycle_id = :cycle AND member.group_kind = 'package' AND member.school_id IS NOT NULL)
ORDER BY school.pinyin
