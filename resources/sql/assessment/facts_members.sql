-- Who the members of each package of a cycle are, on the reference date. A row a package: its id, and
-- for each fact a column, with "_whole" and "_unknown" where it has them (models/assessment/facts.h).
SELECT group_id AS id, count(*) AS members, count(DISTINCT school_id) AS schools,
    coalesce(sum(rural = 1), 0) AS rural_share, count(*) AS rural_share_whole,
    sum(rural IS NULL) AS rural_share_unknown,
    coalesce(sum(age <= :young), 0) AS young_share, count(*) AS young_share_whole,
    sum(age IS NULL) AS young_share_unknown
FROM (SELECT group_id, school_id, age, CASE :definition WHEN 'R1' THEN rural_r1 WHEN 'R2' THEN rural_r2
        WHEN 'R3' THEN rural_r3 WHEN 'R4' THEN rural_r4 ELSE rural_r5 END AS rural
      FROM membership WHERE cycle_id = :cycle AND counted = 1)
GROUP BY group_id
