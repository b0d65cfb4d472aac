-- Schools that are rural on the reference date under the cycle's definition and have no member of a
-- package in it: whom the coverage of figures/coverage_rural_schools.sql misses, by the same views.
SELECT school.id, school.name
FROM temp.open_school AS school JOIN temp.counting_site AS site
    ON site.school_id = school.id AND site.first_day <= :day AND site.next_day > :day
WHERE school.first_day <= :day AND school.next_day > :day
    AND CASE :definition WHEN 'R2' THEN site.rural_r2 WHEN 'R3' THEN site.rural_r3
        WHEN 'R4' THEN site.rural_r4 WHEN 'R5' THEN site.rural_r5 ELSE site.rural_r1 END
    AND school.id NOT IN (
        SELECT member.school_id FROM counted_member AS member
        WHERE member.cycle_id = :cycle AND member.group_kind = 'package' AND member.school_id IS NOT NULL)
ORDER BY school.pinyin
