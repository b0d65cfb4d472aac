-- The papers of the year (过程资料) that are there, of those that are due: of each package a plan (方案),
-- which the step of the plan stands for too; of each activity that was held a sign-in sheet (签到), which
-- attendance that was marked stands for too, a record (记录), a photo (照片) and a reflection (反思).
-- Rows as in facts_members.sql.
WITH paper AS MATERIALIZED (
    SELECT owner_id AS activity_id, count(DISTINCT kind) AS kinds, max(kind = 'sign_in') AS signed
    FROM evidence WHERE owner_table = 'activity' AND kind IN ('sign_in', 'record', 'photo', 'reflection')
    GROUP BY owner_id),
held AS MATERIALIZED (
    SELECT part.group_id, 4 * count(*) AS due, sum(coalesce(paper.kinds, 0)
        + (coalesce(paper.signed, 0) = 0 AND total.activity_id IS NOT NULL)) AS there
    FROM activity CROSS JOIN activity_group AS part ON part.activity_id = activity.id
    LEFT JOIN activity_total AS total ON total.activity_id = activity.id
    LEFT JOIN paper ON paper.activity_id = activity.id
    WHERE activity.cycle_id = :cycle AND activity.starts_on BETWEEN :from AND :to
        AND activity.starts_on <= :today
    GROUP BY part.group_id)
SELECT research_group.id, coalesce(held.there, 0) + (
        EXISTS (SELECT 1 FROM group_step WHERE group_step.group_id = research_group.id
            AND step = 'plan' AND done_on IS NOT NULL)
        OR EXISTS (SELECT 1 FROM evidence WHERE owner_id = research_group.id AND kind = 'plan'))
        AS evidence_complete,
    coalesce(held.due, 0) + 1 AS evidence_complete_whole
FROM research_group LEFT JOIN held ON held.group_id = research_group.id
WHERE research_group.cycle_id = :cycle
