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
-- The joins stand in the order in which they are to be made: from few members to their activities.
INSERT INTO attendance_total
SELECT member.id, research_group.cycle_id, member.group_id, member.teacher_id,
    count(taken.activity_id), coalesce(sum(taken.activity_id AND attendance.mark = 'present'), 0),
    coalesce(sum(taken.activity_id AND attendance.mark = 'leave'), 0),
    coalesce(sum(taken.activity_id AND attendance.mark = 'absent'), 0),
    (SELECT count(*) FROM attendance WHERE membership_id = member.id AND mark = 'present'),
    (SELECT coalesce(sum(activity.hours), 0) FROM attendance
     CROSS JOIN activity ON activity.id = attendance.activity_id
     WHERE attendance.membership_id = member.id AND attendance.mark = 'present')
FROM temp.touched_member
CROSS JOIN membership AS member ON member.id = temp.touched_member.id
CROSS JOIN research_group ON research_group.id = member.group_id
LEFT JOIN activity_group ON activity_group.group_id = member.group_id
LEFT JOIN activity ON activity.id = activity_group.activity_id
    AND coalesce(member.joined_on, '') <= activity.starts_on
    AND coalesce(member.left_on || substr('-12-32', length(member.left_on) - 3), '9999') > activity.starts_on
LEFT JOIN activity_total AS taken ON taken.activity_id = activity.id
LEFT JOIN attendance ON attendance.activity_id = taken.activity_id AND attendance.membership_id = member.id
GROUP BY member.id;

-- Nothing to tell is no row.
DELETE FROM attendance_total WHERE due = 0 AND attended = 0
    AND membership_id IN (SELECT id FROM temp.touched_member);
