-- The packages' outcomes as the report lists them: the highest level and grade first.
SELECT coalesce(package.name, ''), credited.name, coalesce(credited.kind, ''), coalesce(credited.level, ''),
    coalesce(credited.grade, ''), coalesce(outcome.issuer, ''), credited.awarded_on,
    coalesce((SELECT group_concat(name, '、') FROM (
        SELECT coalesce(teacher.name, outcome_holder.person) AS name FROM outcome_holder
        LEFT JOIN teacher ON teacher.id = outcome_holder.teacher_id
        WHERE outcome_holder.outcome_id = credited.outcome_id ORDER BY outcome_holder.position)), ''),
    credited.items, coalesce(credited.qualifier, '')
FROM credited_outcome AS credited JOIN outcome ON outcome.id = credited.outcome_id
LEFT JOIN counted_group AS package ON package.group_id = credited.group_id
WHERE credited.cycle_id = {cycle} AND credited.group_kind = {kind}
    AND credited.awarded_on <= {awarded_until}
    AND (credited.awarded_on >= {from} OR credited.awarded_on = '')
ORDER BY coalesce(credited.level, '98'), coalesce(credited.grade, '8'), coalesce(credited.kind, ''),
    credited.programme, credited.awarded_on, credited.outcome_id
LIMIT ?1
