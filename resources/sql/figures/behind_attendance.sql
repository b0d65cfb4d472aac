-- The members behind one of attendance.sql's figures, with what each adds to the side asked for.
SELECT CASE :figure
        WHEN 'attendance_rate' THEN CASE :side WHEN 'part' THEN total.present
            WHEN 'unknown' THEN total.due - total.present - total.on_leave - total.absent
            ELSE total.on_leave + total.absent END
        WHEN 'hours' THEN total.hours
        WHEN 'attended_people' THEN total.attended > 0 AND total.membership_id = (
            SELECT min(other.membership_id) FROM attendance_total AS other
            JOIN membership ON membership.id = other.membership_id
            JOIN research_group ON research_group.id = membership.group_id
            WHERE membership.teacher_id = total.teacher_id AND research_group.cycle_id = :cycle
                AND research_group.kind = 'package' AND other.attended > 0)
        ELSE total.attended END AS amount,
    teacher.name, NULL AS detail, research_group.name AS group_name, school.name AS school_name,
    teacher.id AS teacher_id, research_group.id AS group_id, 'teachers' AS page, teacher.id
FROM attendance_total AS total
JOIN membership ON membership.id = total.membership_id
JOIN teacher ON teacher.id = total.teacher_id
JOIN research_group ON research_group.id = total.group_id
LEFT JOIN school ON school.id = membership.school_id
WHERE total.cycle_id = :cycle AND research_group.kind = 'package' AND amount > 0
    AND (:side = 'part' OR :figure = 'attendance_rate')
    AND (:dimension <> 'group' OR total.group_id = CAST(:key AS INTEGER))
ORDER BY research_group.id, teacher.pinyin, teacher.id;
