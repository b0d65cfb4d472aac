-- Items of a cycle's outcomes by kind, programme, level and grade; empty is "not known".
SELECT coalesce(kind, ''), coalesce(programme, ''), coalesce(level, ''), coalesce(grade, ''),
    sum(coalesce(items, 1))
FROM outcome WHERE cycle_id = ? GROUP BY 1, 2, 3, 4
