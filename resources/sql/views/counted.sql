-- WHO COUNTS AND WHAT COUNTS. Every number of the program is an aggregate over one of these views
-- (models/figures/quantities.cpp); none reads the tables below them with conditions of its own. Made when
-- a file is opened, so without a migration. A row carries its cycle, its group and the group's kind
-- (group_kind; 'centre' where no group did it), since a figure of packages counts packages only.
--
-- A view cannot be asked for a day: it gives the day from which a row counts, and whoever counts
-- compares it with the day asked ({from} and {until} in quantities.cpp).

-- Groups of every kind. `place` is the one order in which they are listed: 2, 3, 10, then those without
-- a number; after it the name, then the id.
CREATE TEMP VIEW IF NOT EXISTS counted_group AS
SELECT id AS group_id, cycle_id, kind AS group_kind, name, number, subject, stage,
    CASE WHEN number IS NULL THEN '~' ELSE printf('%04d', length(number)) || number END AS place
FROM research_group;

-- Memberships on the cycle's reference date, as they were then. `rural` is by the cycle's definition:
-- 1, 0, or NULL where it is not known.
CREATE TEMP VIEW IF NOT EXISTS counted_member AS
SELECT membership.cycle_id, membership.group_id, research_group.kind AS group_kind,
    membership.id AS membership_id, membership.teacher_id, membership.school_id, membership.age,
    CASE cycle.rural_definition WHEN 'R2' THEN membership.rural_r2 WHEN 'R3' THEN membership.rural_r3
        WHEN 'R4' THEN membership.rural_r4 WHEN 'R5' THEN membership.rural_r5
        ELSE membership.rural_r1 END AS rural,
    membership.rural_r1, membership.rural_r2, membership.rural_r3, membership.rural_r4, membership.rural_r5
FROM membership
JOIN research_group ON research_group.id = membership.group_id
JOIN cycle ON cycle.id = research_group.cycle_id
WHERE membership.counted = 1;

-- Activities of each group: held (已开展) once their last day, held_on, is over; planned (计划) before. A
-- joint one is a row of each of its groups, and `once` in one of each kind; one of no group is the
-- centre's own.
CREATE TEMP VIEW IF NOT EXISTS held_activity AS
SELECT activity.cycle_id, part.group_id, coalesce(research_group.kind, 'centre') AS group_kind,
    activity.id AS activity_id, activity.name, activity.kind, activity.mode, activity.starts_on,
    coalesce(activity.ends_on, activity.starts_on) AS held_on,
    coalesce(activity.sessions, 1) AS sessions, coalesce(activity.teachers_reached, 0) AS teachers,
    coalesce(activity.students_reached, 0) AS students, activity.teachers_qualifier,
    activity.students_qualifier,
    part.id IS NULL OR NOT EXISTS (
        SELECT 1 FROM activity_group AS other JOIN research_group AS kin ON kin.id = other.group_id
        WHERE other.activity_id = activity.id AND other.group_id < part.group_id
            AND kin.kind = research_group.kind) AS once
FROM activity
LEFT JOIN activity_group AS part ON part.activity_id = activity.id
LEFT JOIN research_group ON research_group.id = part.group_id;

-- What each membership came to over its cycle, from the totals that edits keep.
CREATE TEMP VIEW IF NOT EXISTS member_attendance AS
SELECT total.cycle_id, total.group_id, research_group.kind AS group_kind, total.membership_id,
    total.teacher_id, total.due, total.present, total.on_leave, total.absent,
    total.due - total.present - total.on_leave - total.absent AS unmarked, total.attended, total.hours,
    coalesce(membership.counted, 0) AS counted
FROM attendance_total AS total
JOIN research_group ON research_group.id = total.group_id
LEFT JOIN membership ON membership.id = total.membership_id;

-- The same mark by mark, for a day on which not everything had happened yet: every mark, and every
-- member who was due (应到) at an activity that was taken and has none.
CREATE TEMP VIEW IF NOT EXISTS due_mark AS
SELECT research_group.cycle_id, member.group_id, research_group.kind AS group_kind,
    member.id AS membership_id, member.teacher_id, coalesce(member.counted, 0) AS counted,
    activity.id AS activity_id, activity.kind, coalesce(activity.ends_on, activity.starts_on) AS held_on,
    part.id IS NOT NULL AND coalesce(member.joined_on, '') <= activity.starts_on
        AND coalesce(member.left_on || substr('-12-32', length(member.left_on) - 3), '9999')
            > activity.starts_on AS due,
    attendance.mark, CASE attendance.mark WHEN 'present' THEN coalesce(activity.hours, 0) ELSE 0 END AS hours
FROM attendance
JOIN membership AS member ON member.id = attendance.membership_id
JOIN research_group ON research_group.id = member.group_id
JOIN activity ON activity.id = attendance.activity_id
LEFT JOIN activity_group AS part ON part.activity_id = activity.id AND part.group_id = member.group_id
UNION ALL
SELECT research_group.cycle_id, member.group_id, research_group.kind, member.id, member.teacher_id,
    coalesce(member.counted, 0), activity.id, activity.kind,
    coalesce(activity.ends_on, activity.starts_on), 1, NULL, 0
FROM membership AS member
JOIN research_group ON research_group.id = member.group_id
JOIN activity_group AS part ON part.group_id = member.group_id
JOIN activity ON activity.id = part.activity_id
JOIN activity_total AS taken ON taken.activity_id = activity.id
WHERE coalesce(member.joined_on, '') <= activity.starts_on
    AND coalesce(member.left_on || substr('-12-32', length(member.left_on) - 3), '9999') > activity.starts_on
    AND NOT EXISTS (SELECT 1 FROM attendance
        WHERE attendance.activity_id = activity.id AND attendance.membership_id = member.id);

-- What the members of each group came to at each activity that was taken. Of a joint activity these
-- are fewer than were there: the others are counted in their own groups.
CREATE TEMP VIEW IF NOT EXISTS group_attendance AS
SELECT member.group_id, attendance.activity_id, sum(attendance.mark = 'present') AS present,
    sum(attendance.mark = 'leave') AS on_leave, sum(attendance.mark = 'absent') AS absent, count(*) AS marked
FROM membership AS member JOIN attendance ON attendance.membership_id = member.id
GROUP BY member.group_id, attendance.activity_id;

-- Money of groups in fen: budget lines, receipts and what else came or went, vouchers. A voucher that was
-- withdrawn (作废) is no money. Vouchers count from their date; before it they are committed (已承诺).
CREATE TEMP VIEW IF NOT EXISTS package_money AS
SELECT research_group.cycle_id, line.group_id, research_group.kind AS group_kind, 'budget' AS entry,
    line.category, line.amount_fen AS fen, '' AS dated_on, line.id AS record_id
FROM budget_line AS line JOIN research_group ON research_group.id = line.group_id
UNION ALL
SELECT research_group.cycle_id, move.group_id, research_group.kind, move.kind, NULL, move.amount_fen,
    move.moved_on, move.id
FROM fund_move AS move JOIN research_group ON research_group.id = move.group_id
UNION ALL
SELECT research_group.cycle_id, voucher.group_id, research_group.kind, 'spent', voucher.category,
    voucher.amount_fen, voucher.spent_on, voucher.id
FROM expense AS voucher JOIN research_group ON research_group.id = voucher.group_id
WHERE voucher.withdrawn_on IS NULL;

-- Outcomes, each credited to its group or, without one, to the centre.
CREATE TEMP VIEW IF NOT EXISTS credited_outcome AS
SELECT outcome.cycle_id, outcome.group_id, coalesce(research_group.kind, 'centre') AS group_kind,
    outcome.id AS outcome_id, outcome.name, outcome.kind, outcome.programme, outcome.level, outcome.grade,
    coalesce(outcome.items, 1) AS items, outcome.items AS items_written, outcome.qualifier, coalesce(outcome.awarded_on, '') AS awarded_on
FROM outcome LEFT JOIN research_group ON research_group.id = outcome.group_id;

-- Who achieved them.
CREATE TEMP VIEW IF NOT EXISTS outcome_person AS
SELECT credited.cycle_id, credited.group_id, credited.group_kind, credited.outcome_id, credited.awarded_on,
    credited.items, holder.teacher_id, holder.person
FROM credited_outcome AS credited JOIN outcome_holder AS holder ON holder.outcome_id = credited.outcome_id;

-- The papers of the year (过程资料) that are due, and those that are there: of each package a plan (方案),
-- which the step of the plan stands for too; of each activity held a sign-in sheet (签到), which marked
-- attendance stands for too, a record (记录), a photo (照片) and a reflection (反思).
CREATE TEMP VIEW IF NOT EXISTS due_paper AS
SELECT held.cycle_id, held.group_id, held.group_kind, held.held_on, 4 AS due,
    coalesce(paper.kinds, 0) + (coalesce(paper.signed, 0) = 0 AND taken.activity_id IS NOT NULL) AS present
FROM held_activity AS held
LEFT JOIN activity_total AS taken ON taken.activity_id = held.activity_id
LEFT JOIN (
    SELECT owner_id, count(DISTINCT kind) AS kinds, max(kind = 'sign_in') AS signed FROM evidence
    WHERE owner_table = 'activity' AND kind IN ('sign_in', 'record', 'photo', 'reflection')
    GROUP BY owner_id) AS paper ON paper.owner_id = held.activity_id
UNION ALL
SELECT cycle_id, id, kind, '', 1,
    EXISTS (SELECT 1 FROM group_step WHERE group_step.group_id = research_group.id
        AND group_step.step = 'plan' AND group_step.done_on IS NOT NULL)
    OR EXISTS (SELECT 1 FROM evidence WHERE evidence.owner_table = 'research_group'
        AND evidence.owner_id = research_group.id AND evidence.kind = 'plan')
FROM research_group;

-- The activities of a member's own group at which the member lectured.
CREATE TEMP VIEW IF NOT EXISTS member_lecture AS
SELECT member.cycle_id, member.group_id, research_group.kind AS group_kind, member.id AS membership_id,
    activity.id AS activity_id, coalesce(activity.ends_on, activity.starts_on) AS held_on
FROM activity_person AS person
JOIN activity ON activity.id = person.activity_id
JOIN activity_group AS part ON part.activity_id = person.activity_id
JOIN research_group ON research_group.id = part.group_id
JOIN membership AS member ON member.group_id = part.group_id AND member.teacher_id = person.teacher_id
WHERE person.role = 'lecturer' AND member.counted = 1;

-- The outcomes of a member in the cycle, whichever group they are credited to.
CREATE TEMP VIEW IF NOT EXISTS member_outcome AS
SELECT member.cycle_id, member.group_id, research_group.kind AS group_kind, member.id AS membership_id,
    coalesce(outcome.items, 1) AS items, coalesce(outcome.awarded_on, '') AS awarded_on
FROM membership AS member
JOIN research_group ON research_group.id = member.group_id
JOIN outcome_holder AS holder ON holder.teacher_id = member.teacher_id
JOIN outcome ON outcome.id = holder.outcome_id AND outcome.cycle_id = member.cycle_id
WHERE member.counted = 1;
