-- The totals that follow from touched marks, activities and memberships (see the migration that makes
-- the tables). Marks of an activity first: whether it was taken at all decides who is due.
CREATE TEMP TABLE IF NOT EXISTS fresh_activity_total (
    activity_id INTEGER PRIMARY KEY, present INTEGER, on_leave INTEGER, absent INTEGER);
DELETE FROM temp.fresh_activity_total;

INSERT INTO temp.fresh_activity_total
SELECT touched.id, sum(mark = 'present'), sum(mark = 'leave'), sum(mark = 'absent')
FROM (SELECT id FROM temp.touched_attended UNION SELECT id FROM temp.touched_activity) AS touched
JOIN attendance ON attendance.activity_id = touched.id
GROUP BY touched.id;

-- An activity that was taken for the first time, or is no longer, changes who is due.
INSERT OR IGNORE INTO temp.touched_activity
SELECT touched.id FROM temp.touched_attended AS touched
WHERE (touched.id IN (SELECT activity_id FROM activity_total))
    <> (touched.id IN (SELECT activity_id FROM temp.fresh_activity_total));

DELETE FROM activity_total WHERE activity_id IN (SELECT id FROM temp.touched_attended)
    OR activity_id IN (SELECT id FROM temp.touched_activity);
INSERT INTO activity_total SELECT * FROM temp.fresh_activity_total;

INSERT OR IGNORE INTO temp.touched_member
SELECT membership.id FROM membership WHERE membership.group_id IN (
    SELECT group_id FROM activity_group WHERE activity_id IN (SELECT id FROM temp.touched_activity)
    UNION SELECT id FROM temp.touched_activity_group);
INSERT OR IGNORE INTO temp.touched_member
SELECT membership_id FROM attendance WHERE activity_id IN (SELECT id FROM temp.touched_activity);

DELETE FROM attendance_total WHERE membership_id IN (SELECT id FROM temp.touched_member);

-- Partial dates compare as text: joining begins with the first possible day, leaving ends with the last.
INSERT INTO attendance_total
SELECT member.id, research_group.cycle_id, member.group_id, member.teacher_id, count(due.activity_id), coalesce(sum(due.mark = 'present'), 0),
    coalesce(sum(due.mark = 'leave'), 0), coalesce(sum(due.mark = 'absent'), 0),
    (SELECT count(*) FROM attendance WHERE membership_id = member.id AND mark = 'present'),
    (SELECT coalesce(sum(activity.hours), 0) FROM attendance
     JOIN activity ON activity.id = attendance.activity_id
     WHERE attendance.membership_id = member.id AND attendance.mark = 'present')
FROM temp.touched_member
JOIN membership AS member ON member.id = temp.touched_member.id
JOIN research_group ON research_group.id = member.group_id
LEFT JOIN (
    SELECT due_member.id AS membership_id, activity.id AS activity_id, attendance.mark
    FROM temp.touched_member AS due_touched
    JOIN membership AS due_member ON due_member.id = due_touched.id
    JOIN activity_group ON activity_group.group_id = due_member.group_id
    JOIN activity ON activity.id = activity_group.activity_id
    JOIN activity_total ON activity_total.activity_id = activity.id
    LEFT JOIN attendance ON attendance.activity_id = activity.id AND attendance.membership_id = due_member.id
    WHERE coalesce(due_member.joined_on, '') <= activity.starts_on
        AND coalesce(due_member.left_on || substr('-12-31', length(due_member.left_on) - 3), '9999') > activity.starts_on
    ) AS due ON due.membership_id = member.id
GROUP BY member.id;

-- Nothing to tell is no row.
DELETE FROM attendance_total WHERE due = 0 AND attended = 0
    AND membership_id IN (SELECT id FROM temp.touched_member);
