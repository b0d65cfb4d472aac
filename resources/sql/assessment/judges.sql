-- The judges of each package's panel, and what keeps them from scoring it: 1 the base school is their
-- own, 2 they belong to the package or host it.
SELECT panel_group.group_id, judge.id, CASE
    WHEN judge.teacher_id IS NOT NULL AND (judge.teacher_id = research_group.host_id OR EXISTS (
        SELECT 1 FROM membership WHERE membership.teacher_id = judge.teacher_id
            AND membership.cycle_id = ?1 AND membership.group_id = research_group.id)) THEN 2
    WHEN research_group.base_school_id IN (judge.school_id, teacher.school_id) THEN 1
    ELSE 0 END
FROM panel_group JOIN research_group ON research_group.id = panel_group.group_id
JOIN judge ON judge.panel_id = panel_group.panel_id
LEFT JOIN teacher ON teacher.id = judge.teacher_id
WHERE research_group.cycle_id = ?1
ORDER BY judge.id
