-- The groups of one other kind, or their members; of several memberships of a person the first stands for
-- the person.
SELECT 1 AS amount, counted_group.name, NULL AS detail, counted_group.name AS group_name, NULL AS school_name,
    NULL AS teacher_id, counted_group.group_id, 'packages' AS page, counted_group.group_id, NULL
FROM counted_group
WHERE counted_group.cycle_id = {cycle} AND counted_group.group_kind = :key AND :figure = 'groups' AND :side = 'part'
UNION ALL
SELECT 1, teacher.name, NULL, counted_group.name, school.name, teacher.id, counted_group.group_id, 'teachers',
    teacher.id, NULL
FROM counted_member AS member
JOIN teacher ON teacher.id = member.teacher_id
JOIN counted_group ON counted_group.group_id = member.group_id
LEFT JOIN school ON school.id = member.school_id
WHERE member.cycle_id = {cycle} AND member.group_kind = :key AND :figure IN ('members', 'memberships')
    AND :side = 'part'
    AND (:figure = 'memberships' OR NOT EXISTS (
        SELECT 1 FROM counted_member AS other WHERE other.teacher_id = member.teacher_id
            AND other.cycle_id = member.cycle_id AND other.group_kind = member.group_kind
            AND other.membership_id < member.membership_id))
