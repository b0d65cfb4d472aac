-- Which kinds of evidence each package of a cycle has: of its own, its steps, activities, outcomes and
-- vouchers. From the evidence to what it proves, since there is less of it.
WITH proof (group_id, kind) AS (
    SELECT evidence.owner_id, evidence.kind FROM evidence WHERE evidence.owner_table = 'research_group'
    UNION SELECT group_step.group_id, evidence.kind FROM evidence
        CROSS JOIN group_step ON group_step.id = evidence.owner_id WHERE evidence.owner_table = 'group_step'
    UNION SELECT part.group_id, evidence.kind FROM evidence
        CROSS JOIN activity_group AS part ON part.activity_id = evidence.owner_id
        WHERE evidence.owner_table = 'activity'
    UNION SELECT outcome.group_id, evidence.kind FROM evidence
        CROSS JOIN outcome ON outcome.id = evidence.owner_id WHERE evidence.owner_table = 'outcome'
    UNION SELECT expense.group_id, evidence.kind FROM evidence
        CROSS JOIN expense ON expense.id = evidence.owner_id WHERE evidence.owner_table = 'expense')
SELECT proof.group_id, proof.kind FROM proof JOIN research_group ON research_group.id = proof.group_id
WHERE research_group.cycle_id = ?1 AND proof.kind IS NOT NULL
