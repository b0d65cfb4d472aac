-- People counted in the cycle whose school does not tell whether it is rural under the definition.
SELECT DISTINCT teacher.id, teacher.name
FROM counted_member AS member JOIN teacher ON teacher.id = member.teacher_id
WHERE member.cycle_id = :cycle AND member.group_kind = 'package' AND member.school_id IS NOT NULL AND member.rural IS NULL
ORDER BY teacher.pinyin
