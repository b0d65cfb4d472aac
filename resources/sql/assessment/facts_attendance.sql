-- Of those who were due at the activities that were taken, who came; class hours (学时, in hundredths)
-- of all members together by how many they are. Rows as in facts_members.sql.
SELECT total.group_id AS id, sum(total.present) AS attendance_rate, sum(total.due) AS attendance_rate_whole,
    sum(total.due - total.present - total.on_leave - total.absent) AS attendance_rate_unknown,
    sum(total.hours) AS hours_each,
    (SELECT count(*) FROM membership WHERE membership.group_id = total.group_id AND membership.counted = 1)
        AS hours_each_whole
FROM attendance_total AS total WHERE total.cycle_id = :cycle
GROUP BY total.group_id
