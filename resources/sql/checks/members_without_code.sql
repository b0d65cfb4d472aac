-- People counted in the cycle whose school does not tell whether it is rural under the definition.
SELECT DISTINCT teacher.id, teacher.name
FROM membership JOIN teacher ON teacher.id = membership.teacher_id
WHERE membership.cycle_id = :cycle AND membership.counted AND membership.school_id IS NOT NULL
    AND CASE :definition WHEN 'R2' THEN membership.rural_r2 WHEN 'R3' THEN membership.rural_r3
        WHEN 'R4' THEN membership.rural_r4 WHEN 'R5' THEN membership.rural_r5
        ELSE membership.rural_r1 END IS NULL
ORDER BY teacher.pinyin
