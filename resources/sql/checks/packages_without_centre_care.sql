-- 中心管服: packages of which neither a document nor anybody of the centre stands for setting them up.
SELECT record.id, record.name
FROM counted_group AS package JOIN research_group AS record ON record.id = package.group_id
WHERE package.cycle_id = :cycle AND package.group_kind = 'package' AND NOT EXISTS (
    SELECT 1 FROM group_step WHERE group_step.group_id = record.id AND group_step.step = 'divide'
        AND (group_step.document_number IS NOT NULL OR group_step.person IS NOT NULL))
ORDER BY package.place, package.name
