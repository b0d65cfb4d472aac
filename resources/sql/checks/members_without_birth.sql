-- People counted in the cycle whose age nobody can tell.
SELECT DISTINCT teacher.id, teacher.name
FROM membership JOIN teacher ON teacher.id = membership.teacher_id
WHERE membership.cycle_id = :cycle AND membership.counted AND teacher.birth IS NULL
ORDER BY teacher.pinyin
