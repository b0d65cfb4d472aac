-- People counted in the cycle who had no posting on its reference date.
SELECT DISTINCT teacher.id, teacher.name
FROM membership JOIN teacher ON teacher.id = membership.teacher_id
WHERE membership.cycle_id = :cycle AND membership.counted AND membership.school_id IS NULL
ORDER BY teacher.pinyin
