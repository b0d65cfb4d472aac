-- Who was due at one activity and what became of them: due, present, on leave, absent. Present are all who
-- are marked so, also members of other groups.
SELECT (SELECT count(DISTINCT membership_id) FROM due_mark WHERE due_mark.activity_id = ?1 AND due),
    present, on_leave, absent
FROM activity_total WHERE activity_id = ?1
