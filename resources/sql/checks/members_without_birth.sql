-- People counted in the cycle whose age nobody can tell.
SELECT DISTINCT teacher.id, teacher.name
FROM counted_member AS member JOIN teacher ON teacher.id = member.teacher_id
WHERE member.cycle_id = :cycle AND member.group_kind = 'package' AND member.age IS NULL
ORDER BY teacher.pinyin
