-- Members with a higher professional title (职称) than in the latest cycle before in which they were
-- members of a package.
WITH earlier AS MATERIALIZED (
    SELECT now.id AS member_id, before.title, cycle.starts_on, before.id AS before_id
    FROM membership AS now
    JOIN membership AS before ON before.teacher_id = now.teacher_id AND before.cycle_id <> now.cycle_id
    JOIN cycle ON cycle.id = before.cycle_id
    WHERE now.cycle_id = ?1 AND now.counted = 1 AND before.title IS NOT NULL
        AND cycle.starts_on < (SELECT starts_on FROM cycle WHERE id = ?1))
SELECT now.group_id, now.teacher_id, now.role, teacher.name, earlier.title, now.title,
    max(earlier.starts_on || earlier.before_id)
FROM earlier JOIN membership AS now ON now.id = earlier.member_id
JOIN teacher ON teacher.id = now.teacher_id
GROUP BY now.id
HAVING CASE now.title WHEN 'T0' THEN 9 ELSE CAST(substr(now.title, 2) AS INTEGER) END
    < CASE earlier.title WHEN 'T0' THEN 9 ELSE CAST(substr(earlier.title, 2) AS INTEGER) END
