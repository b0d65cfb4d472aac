-- Who each of some memberships was on a day: whether it counted, at which school and site, and by what
-- members are counted. {memberships} is a query of their ids; {day} is the day as text, and may name
-- the membership's `cycle`. Joining begins with the first possible day of a partial date, leaving
-- comes before its last.
WITH facts AS MATERIALIZED (
    SELECT membership.id, research_group.cycle_id, membership.group_id, membership.teacher_id,
        membership.role, {day} AS day, membership.joined_on, membership.left_on,
        teacher.sex, teacher.title, teacher.birth,
        coalesce(teacher.stage, research_group.stage) AS stage,
        coalesce(teacher.subject, research_group.subject) AS subject,
        (SELECT workplace.school_id FROM temp.workplace
         WHERE workplace.teacher_id = teacher.id AND workplace.first_day <= {day}
             AND workplace.last_day >= {day}
         ORDER BY workplace.first_day DESC, workplace.id DESC LIMIT 1) AS school_id
    FROM ({memberships}) AS asked
    CROSS JOIN membership ON membership.id = asked.id
    CROSS JOIN research_group ON research_group.id = membership.group_id
    CROSS JOIN cycle ON cycle.id = research_group.cycle_id
    CROSS JOIN teacher ON teacher.id = membership.teacher_id)
SELECT facts.id, facts.cycle_id, facts.group_id, facts.teacher_id, facts.role,
    coalesce(facts.joined_on, '') <= facts.day AND coalesce(facts.left_on
        || substr('-12-31', length(facts.left_on) - 3), '9999') > facts.day AS counted,
    facts.school_id, site.id AS site_id, site.urban_rural, site.code_year, site.rural_r1, site.rural_r2,
    site.rural_r3, site.rural_r4, site.rural_r5, facts.stage, facts.subject, facts.sex, facts.title,
    -- Completed years; of a birth date known to the year or month the earliest day counts.
    substr(facts.day, 1, 4) - substr(facts.birth, 1, 4)
        - (substr(facts.day, 6) < substr(facts.birth || substr('-01-01', length(facts.birth) - 3), 6))
        AS age
FROM facts LEFT JOIN temp.counting_site AS site
    ON site.school_id = facts.school_id AND site.first_day <= facts.day AND site.next_day > facts.day
