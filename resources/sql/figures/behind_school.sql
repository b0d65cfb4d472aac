-- One school of a coverage, with the code of its site on the reference date ?2.
SELECT school.name, (SELECT site.urban_rural FROM temp.counting_site AS site
    WHERE site.school_id = school.id AND site.first_day <= ?2 AND site.next_day > ?2), school.pinyin
FROM school WHERE school.id = ?1;
