-- The outcomes of each package of a cycle. A file has few cycles, so that reading the table from end to
-- end is quicker than asking for each row of an index.
SELECT group_id, id, kind, level, grade, issuer_kind, awarded_on, coalesce(items, 1), coalesce(joint, 0),
    name, programme, note, issuer
FROM outcome NOT INDEXED WHERE cycle_id = ?1 AND group_id IS NOT NULL
