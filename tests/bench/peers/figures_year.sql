-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of the year's work in plain SQL that DuckDB and SQLite both understand, over the same tables
-- that the views of Yanxun read. Shapes as in figures.sql. {until} is the last day that counts.
--: one activities
SELECT count(DISTINCT activity.id) FROM activity JOIN activity_group AS part ON part.activity_id = activity.id
JOIN research_group AS package ON package.id = part.group_id AND package.kind = 'package'
WHERE activity.cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
--: one planned_activities
SELECT count(DISTINCT activity.id) FROM activity JOIN activity_group AS part ON part.activity_id = activity.id
JOIN research_group AS package ON package.id = part.group_id AND package.kind = 'package'
WHERE activity.cycle_id = {cycle} AND coalesce(ends_on, starts_on) > '{until}'
--: cells activities/activity_kind
SELECT kind, count(*) FROM activity WHERE cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
    AND id IN (SELECT activity_id FROM activity_group JOIN research_group AS package
        ON package.id = group_id AND package.kind = 'package') GROUP BY 1
--: cells activities/activity_mode
SELECT mode, count(*) FROM activity WHERE cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
    AND id IN (SELECT activity_id FROM activity_group JOIN research_group AS package
        ON package.id = group_id AND package.kind = 'package') GROUP BY 1
--: cells activities/activity_kind_mode
SELECT kind || '.' || mode, count(*) FROM activity
WHERE cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
    AND id IN (SELECT activity_id FROM activity_group JOIN research_group AS package
        ON package.id = group_id AND package.kind = 'package') GROUP BY 1
--: cells activities/month
SELECT substr(starts_on, 1, 7), count(*) FROM activity
WHERE cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
    AND id IN (SELECT activity_id FROM activity_group JOIN research_group AS package
        ON package.id = group_id AND package.kind = 'package') GROUP BY 1
--: cells sessions/activity_kind
SELECT kind, sum(coalesce(sessions, 1)) FROM activity
WHERE cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
    AND id IN (SELECT activity_id FROM activity_group JOIN research_group AS package
        ON package.id = group_id AND package.kind = 'package') GROUP BY 1
--: three sessions,teachers_reached,students_reached
SELECT coalesce(sum(coalesce(sessions, 1)), 0), coalesce(sum(teachers_reached), 0),
    coalesce(sum(students_reached), 0)
FROM activity WHERE cycle_id = {cycle} AND coalesce(ends_on, starts_on) <= '{until}'
    AND id IN (SELECT activity_id FROM activity_group JOIN research_group AS package
        ON package.id = group_id AND package.kind = 'package')
--: three attendances,attended_people,hours
SELECT count(*), count(DISTINCT member.teacher_id), coalesce(sum(activity.hours), 0)
FROM attendance JOIN membership AS member ON member.id = attendance.membership_id
JOIN research_group AS package ON package.id = member.group_id AND package.kind = 'package'
JOIN activity ON activity.id = attendance.activity_id
WHERE member.cycle_id = {cycle} AND attendance.mark = 'present' AND coalesce(ends_on, starts_on) <= '{until}'
--: share attendance_rate
SELECT count(*) FILTER (WHERE attendance.mark = 'present'), count(*), count(*) FILTER (WHERE attendance.mark IS NULL)
FROM (SELECT DISTINCT activity_id FROM attendance) AS taken
JOIN activity ON activity.id = taken.activity_id AND coalesce(ends_on, starts_on) <= '{until}'
JOIN activity_group AS part ON part.activity_id = activity.id
JOIN research_group AS package ON package.id = part.group_id AND package.kind = 'package'
JOIN membership AS member ON member.group_id = part.group_id AND coalesce(member.joined_on, '') <= activity.starts_on
    AND coalesce(member.left_on || substr('-12-32', length(member.left_on) - 3), '9999') > activity.starts_on
LEFT JOIN attendance ON attendance.activity_id = activity.id AND attendance.membership_id = member.id
WHERE activity.cycle_id = {cycle}
--: one budget
SELECT coalesce(sum(amount_fen), 0) FROM budget_line JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle}
--: cells budget/expense_category
SELECT category, sum(amount_fen) FROM budget_line JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle} GROUP BY 1
--: one funds_received
SELECT coalesce(sum(amount_fen), 0) FROM fund_move JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle}
WHERE fund_move.kind = 'received' AND moved_on <= '{until}'
--: one spent
SELECT coalesce(sum(amount_fen), 0) FROM expense JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle}
WHERE withdrawn_on IS NULL AND spent_on <= '{until}'
--: one committed
SELECT coalesce(sum(amount_fen), 0) FROM expense JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle}
WHERE withdrawn_on IS NULL AND spent_on > '{until}'
--: cells spent/expense_category
SELECT category, sum(amount_fen) FROM expense JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle}
WHERE withdrawn_on IS NULL AND spent_on <= '{until}' GROUP BY 1
--: moved balance
SELECT coalesce(sum(amount_fen) FILTER (WHERE fund_move.kind IN ('received', 'carried_over')), 0)
    - coalesce(sum(amount_fen) FILTER (WHERE fund_move.kind = 'returned'), 0)
FROM fund_move JOIN research_group AS package
    ON package.id = group_id AND package.kind = 'package' AND package.cycle_id = {cycle}
WHERE moved_on <= '{until}'
--: one outcomes
SELECT coalesce(sum(coalesce(items, 1)), 0) FROM outcome JOIN research_group AS package
    ON package.id = outcome.group_id AND package.kind = 'package' WHERE outcome.cycle_id = {cycle}
--: cells outcomes/outcome_kind
SELECT outcome.kind, sum(coalesce(items, 1)) FROM outcome JOIN research_group AS package
    ON package.id = outcome.group_id AND package.kind = 'package' WHERE outcome.cycle_id = {cycle} GROUP BY 1
--: cells outcomes/award_level
SELECT level, sum(coalesce(items, 1)) FROM outcome JOIN research_group AS package
    ON package.id = outcome.group_id AND package.kind = 'package' WHERE outcome.cycle_id = {cycle} GROUP BY 1
--: cells outcomes/award_grade
SELECT coalesce(grade, '6'), sum(coalesce(items, 1)) FROM outcome JOIN research_group AS package
    ON package.id = outcome.group_id AND package.kind = 'package' WHERE outcome.cycle_id = {cycle} GROUP BY 1
--: cells outcomes/level_grade
SELECT level || '.' || coalesce(grade, '6'), sum(coalesce(items, 1)) FROM outcome JOIN research_group AS package
    ON package.id = outcome.group_id AND package.kind = 'package' WHERE outcome.cycle_id = {cycle} GROUP BY 1
--: one outcome_people
SELECT count(DISTINCT teacher_id) + count(DISTINCT person) FILTER (WHERE teacher_id IS NULL)
FROM outcome_holder AS holder JOIN outcome ON outcome.id = holder.outcome_id AND outcome.cycle_id = {cycle}
JOIN research_group AS package ON package.id = outcome.group_id AND package.kind = 'package'
