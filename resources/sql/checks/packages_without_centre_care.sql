-- 中心管服: research groups of which neither a document nor anybody of the centre stands for setting them up.
SELECT record.id, record.name FROM research_group AS record
WHERE record.cycle_id = :cycle AND NOT EXISTS (
    SELECT 1 FROM group_step WHERE group_step.group_id = record.id AND group_step.step = 'divide'
        AND (group_step.document_number IS NOT NULL OR group_step.person IS NOT NULL))
ORDER BY record.number, record.name
