-- Schools open on the reference date of which no urban–rural code was known by then.
SELECT school.id, school.name
FROM school
WHERE coalesce(school.closed_on, '9999') > :day AND coalesce(school.opened_on, '') <= :day
    AND NOT EXISTS (
        SELECT 1 FROM school_site AS site
        WHERE site.school_id = school.id AND coalesce(site.valid_from, '') <= :day
            AND site.urban_rural IS NOT NULL)
ORDER BY school.pinyin
