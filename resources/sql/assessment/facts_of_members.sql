-- What each member of a cycle's packages did. A row a membership; else as in facts_members.sql. An
-- outcome counts for each of its holders.
SELECT member.id, coalesce(total.attended, 0) AS attended, coalesce(total.absent, 0) AS absences,
    coalesce(total.on_leave, 0) AS leaves, coalesce(total.present, 0) AS attendance_rate,
    coalesce(total.due, 0) AS attendance_rate_whole,
    coalesce(total.due - total.present - total.on_leave - total.absent, 0) AS attendance_rate_unknown,
    coalesce(total.hours, 0) AS hours_each, 1 AS hours_each_whole,
    (SELECT count(*) FROM attendance JOIN activity ON activity.id = attendance.activity_id
     WHERE attendance.membership_id = member.id AND attendance.mark = 'present'
        AND activity.kind = 'observation') AS observations,
    (SELECT count(*) FROM activity_person AS person
     JOIN activity_group AS part ON part.activity_id = person.activity_id AND part.group_id = member.group_id
     WHERE person.teacher_id = member.teacher_id AND person.role = 'lecturer') AS lessons_shown,
    (SELECT coalesce(sum(coalesce(outcome.items, 1)), 0) FROM outcome_holder AS holder
     JOIN outcome ON outcome.id = holder.outcome_id
     WHERE holder.teacher_id = member.teacher_id AND outcome.cycle_id = :cycle) AS outcomes
FROM membership AS member LEFT JOIN attendance_total AS total ON total.membership_id = member.id
WHERE member.cycle_id = :cycle AND member.counted = 1
