-- The members of a cycle's packages who are scored, package by package.
SELECT research_group.id, member.id, member.teacher_id, teacher.name, research_group.name,
    research_group.number, research_group.kind
FROM research_group JOIN membership AS member ON member.group_id = research_group.id
JOIN teacher ON teacher.id = member.teacher_id
WHERE research_group.cycle_id = ?1 AND member.counted = 1 AND member.role NOT IN ('host', 'adviser')
ORDER BY research_group.number IS NULL, length(research_group.number), research_group.number,
    research_group.name, research_group.id, teacher.pinyin, member.id
