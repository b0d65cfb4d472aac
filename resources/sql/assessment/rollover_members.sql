-- The memberships of a cycle as the next one asks about them: when the last workplace of who has none
-- any more ended, and the school of the one that runs on the next cycle's first day. Marks are the
-- cycle and that day.
SELECT membership.id, membership.group_id, membership.teacher_id, teacher.name, membership.role,
    membership.joined_on, membership.left_on,
    CASE WHEN running.id IS NULL THEN (
        SELECT max(workplace.ends_on) FROM temp.workplace
        WHERE workplace.teacher_id = membership.teacher_id) END AS post_ended,
    school.name, school.closed_on
FROM research_group
JOIN membership ON membership.group_id = research_group.id
JOIN teacher ON teacher.id = membership.teacher_id
LEFT JOIN posting AS running ON running.id = (
    SELECT workplace.id FROM temp.workplace
    WHERE workplace.teacher_id = membership.teacher_id AND workplace.last_day >= ?2
    ORDER BY workplace.first_day DESC, workplace.id DESC LIMIT 1)
LEFT JOIN school ON school.id = running.school_id
WHERE research_group.cycle_id = ?1
ORDER BY membership.group_id, membership.id;
