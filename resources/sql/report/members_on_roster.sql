-- The members of packages, each person once, in the order of the first package that they are in.
SELECT teacher.id, teacher.name
FROM counted_member AS member
JOIN counted_group AS package ON package.group_id = member.group_id
JOIN teacher ON teacher.id = member.teacher_id
WHERE member.cycle_id = ?1 AND member.group_kind = 'package' AND (?2 = 0 OR member.group_id = ?2)
GROUP BY teacher.id
ORDER BY min(package.place), min(package.name), coalesce(teacher.pinyin, teacher.name), teacher.name, teacher.id
