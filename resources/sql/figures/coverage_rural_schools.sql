-- Every school that is open on the reference date ?1, and whether it is rural then under the
-- definition ?2: 1, 0, or NULL when that is not known.
SELECT school.id, NULL AS code, CASE ?2 WHEN 'R2' THEN site.rural_r2 WHEN 'R3' THEN site.rural_r3
    WHEN 'R4' THEN site.rural_r4 WHEN 'R5' THEN site.rural_r5 ELSE site.rural_r1 END AS belongs
FROM school LEFT JOIN school_site AS site ON site.id = (
    SELECT latest.id FROM school_site AS latest
    WHERE latest.school_id = school.id AND coalesce(latest.valid_from, '') <= ?1
    ORDER BY latest.valid_from DESC, latest.id DESC LIMIT 1)
WHERE coalesce(school.opened_on, '') <= ?1 AND coalesce(school.closed_on, '9999') > ?1;
