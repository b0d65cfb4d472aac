-- A row where an outcome of the packages is not an exact number.
SELECT 1 FROM credited_outcome
WHERE cycle_id = {cycle} AND group_kind = {kind}
    AND awarded_on <= {awarded_until} AND (awarded_on >= {from} OR awarded_on = '')
    AND qualifier IS NOT NULL
LIMIT 1
