-- The outcomes of each package of a cycle.
SELECT group_id, id, name, kind, programme, level, grade, issuer_kind, awarded_on, coalesce(items, 1),
    coalesce(joint, 0), note, issuer
FROM outcome WHERE cycle_id = ?1 AND group_id IS NOT NULL
ORDER BY awarded_on, id
