-- What each package held in a cycle, by the day of assessment; a joint activity is one of each of its
-- packages. And the papers of the year (过程资料) that are there, of those that are due: of each package a
-- plan (方案), which the step of the plan stands for too; of each activity a sign-in sheet (签到), which
-- marked attendance stands for too, a record (记录), a photo (照片) and a reflection (反思). Rows as in
-- facts_members.sql.
WITH paper AS MATERIALIZED (
    SELECT owner_id AS activity_id, count(DISTINCT kind) AS kinds, max(kind = 'sign_in') AS signed
    FROM evidence WHERE owner_table = 'activity' AND kind IN ('sign_in', 'record', 'photo', 'reflection')
    GROUP BY owner_id),
activity_fact AS MATERIALIZED (
    SELECT activity.id, coalesce(activity.sessions, 1) AS sessions,
        activity.kind IN ('open_lesson', 'lesson_study', 'same_topic', 'lecture') AS is_lesson,
        activity.kind = 'rural_visit' AS is_visit, activity.kind = 'observation' AS is_observation,
        activity.kind = 'online' OR activity.mode = 'online' AS is_online,
        coalesce(paper.kinds, 0) + (coalesce(paper.signed, 0) = 0 AND total.activity_id IS NOT NULL) AS papers
    FROM activity NOT INDEXED
    LEFT JOIN activity_total AS total ON total.activity_id = activity.id
    LEFT JOIN paper ON paper.activity_id = activity.id
    WHERE activity.cycle_id = :cycle AND activity.starts_on BETWEEN :from AND :to
        AND activity.starts_on <= :today),
held AS MATERIALIZED (
    SELECT part.group_id, count(*) AS activities, sum(fact.sessions) AS sessions,
        sum(fact.is_lesson) AS lessons_shown, sum(fact.is_visit) AS rural_visits,
        sum(fact.is_online) AS online_activities, sum(fact.is_observation) AS observations,
        sum(fact.papers) AS papers
    FROM activity_fact AS fact CROSS JOIN activity_group AS part ON part.activity_id = fact.id
    GROUP BY part.group_id)
SELECT research_group.id, coalesce(held.activities, 0) AS activities, coalesce(held.sessions, 0) AS sessions,
    coalesce(held.lessons_shown, 0) AS lessons_shown, coalesce(held.rural_visits, 0) AS rural_visits,
    coalesce(held.online_activities, 0) AS online_activities, coalesce(held.observations, 0) AS observations,
    coalesce(held.papers, 0) + (
        EXISTS (SELECT 1 FROM group_step WHERE group_step.group_id = research_group.id
            AND step = 'plan' AND done_on IS NOT NULL)
        OR EXISTS (SELECT 1 FROM evidence WHERE owner_id = research_group.id AND kind = 'plan'))
        AS evidence_complete,
    4 * coalesce(held.activities, 0) + 1 AS evidence_complete_whole
FROM research_group LEFT JOIN held ON held.group_id = research_group.id
WHERE research_group.cycle_id = :cycle
