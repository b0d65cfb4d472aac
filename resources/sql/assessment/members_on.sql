-- The members of a cycle's packages as they were on any day, counted as on a reference date: by the
-- rules of derived/snapshot.sql. Marks are the cycle, the day and the years that still count as
-- young. Each person's first membership stands for the person.
WITH member AS MATERIALIZED (
    SELECT membership.id, membership.teacher_id, membership.group_id, membership.role,
        research_group.name AS group_name, teacher.name, teacher.pinyin, teacher.title, teacher.birth,
        coalesce(teacher.stage, research_group.stage) AS stage,
        coalesce(teacher.subject, research_group.subject) AS subject,
        (SELECT posting.school_id FROM posting
         WHERE posting.teacher_id = teacher.id AND coalesce(posting.starts_on, '') <= ?2
             AND coalesce(posting.ends_on || substr('-12-31', length(posting.ends_on) - 3), '9999') >= ?2
         ORDER BY coalesce(posting.starts_on, '') DESC, posting.id DESC LIMIT 1) AS school_id
    FROM research_group
    JOIN membership ON membership.group_id = research_group.id
    JOIN teacher ON teacher.id = membership.teacher_id
    WHERE research_group.cycle_id = ?1 AND research_group.kind = 'package'
        AND coalesce(membership.joined_on, '') <= ?2
        AND coalesce(membership.left_on || substr('-12-31', length(membership.left_on) - 3), '9999') > ?2)
SELECT member.id, member.teacher_id, member.group_id, member.school_id, member.name, member.group_name,
    school.name, site.urban_rural, member.stage, member.subject, member.title,
    substr(?2, 1, 4) - substr(member.birth, 1, 4)
        - (substr(?2, 6) < substr(member.birth || substr('-01-01', length(member.birth) - 3), 6)) AS age,
    member.role, site.rural_r1, site.rural_r2, site.rural_r3, site.rural_r4, site.rural_r5,
    member.id = min(member.id) OVER (PARTITION BY member.teacher_id) AS counts_person
FROM member
LEFT JOIN school ON school.id = member.school_id
LEFT JOIN school_site AS site ON site.id = (
    SELECT id FROM school_site WHERE school_id = member.school_id AND coalesce(valid_from, '') <= ?2
    ORDER BY coalesce(valid_from, '') DESC, id DESC LIMIT 1)
ORDER BY member.group_id, member.pinyin, member.id;
