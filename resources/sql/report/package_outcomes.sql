-- The outcomes of a package, the highest level and grade first, with their people.
SELECT outcome.name, coalesce(outcome.kind, ''), coalesce(outcome.level, ''), coalesce(outcome.grade, ''),
    coalesce(outcome.issuer, ''), coalesce(outcome.awarded_on, ''),
    coalesce((SELECT group_concat(name, '、') FROM (
        SELECT coalesce(teacher.name, outcome_holder.person) AS name FROM outcome_holder
        LEFT JOIN teacher ON teacher.id = outcome_holder.teacher_id
        WHERE outcome_holder.outcome_id = outcome.id ORDER BY outcome_holder.position)), ''),
    coalesce(outcome.items, 1), coalesce(outcome.qualifier, '')
FROM outcome WHERE outcome.group_id = ?1
ORDER BY coalesce(outcome.level, '98'), coalesce(outcome.grade, '8'), coalesce(outcome.kind, ''),
    outcome.programme, outcome.awarded_on, outcome.id;
