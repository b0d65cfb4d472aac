-- Every school that is open on the reference date ?1, and whether it is rural then under the
-- definition ?2: 1, 0, or NULL when that is not known.
SELECT school.id, NULL AS code, CASE ?2 WHEN 'R2' THEN site.rural_r2 WHEN 'R3' THEN site.rural_r3
    WHEN 'R4' THEN site.rural_r4 WHEN 'R5' THEN site.rural_r5 ELSE site.rural_r1 END AS belongs
FROM temp.open_school AS school LEFT JOIN temp.counting_site AS site
    ON site.school_id = school.id AND site.first_day <= ?1 AND site.next_day > ?1
WHERE school.first_day <= ?1 AND school.next_day > ?1;
