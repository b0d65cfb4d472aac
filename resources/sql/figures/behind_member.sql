-- One member as the figures counted it. The order of columns is that of models/figures/behind.cpp.
SELECT membership.teacher_id, membership.group_id, membership.school_id, teacher.name,
    research_group.name, school.name, membership.urban_rural, membership.stage, membership.subject,
    membership.title, membership.age, teacher.pinyin,
    membership.role
FROM membership
JOIN teacher ON teacher.id = membership.teacher_id
JOIN research_group ON research_group.id = membership.group_id
LEFT JOIN school ON school.id = membership.school_id
WHERE membership.id = ?1;
