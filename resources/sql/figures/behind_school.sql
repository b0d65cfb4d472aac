-- One school of a coverage, with the code of its site on the reference date ?2.
SELECT school.name, (SELECT site.urban_rural FROM school_site AS site
    WHERE site.school_id = school.id AND coalesce(site.valid_from, '') <= ?2
    ORDER BY site.valid_from DESC, site.id DESC LIMIT 1), school.pinyin
FROM school WHERE school.id = ?1;
