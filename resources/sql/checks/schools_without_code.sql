-- Schools open on the reference date of which no urban–rural code counts then.
SELECT school.id, school.name
FROM temp.open_school AS school
WHERE school.first_day <= :day AND school.next_day > :day
    AND NOT EXISTS (
        SELECT 1 FROM temp.counting_site AS site
        WHERE site.school_id = school.id AND site.first_day <= :day AND site.next_day > :day
            AND site.urban_rural IS NOT NULL)
ORDER BY school.pinyin
