-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of models/figures/figures.cpp in plain SQL that DuckDB and SQLite both understand, one
-- query a figure or breakdown, on the same rows and columns that Yanxun counts. "--: shape id" begins
-- a query. Shapes: one (part) · share (part, whole, unknown) · split (key, number) ·
-- within (key, part, whole, unknown). {cycle}, {day} and {rural} are filled in before.
--: one groups
SELECT count(*) FROM research_group WHERE cycle_id = {cycle} AND kind = 'package'
--: cells groups/subject_stage
SELECT subject || '.' || stage, count(*) FROM research_group
WHERE cycle_id = {cycle} AND kind = 'package' GROUP BY 1
--: one members
SELECT count(*) FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: split members/stage
SELECT stage, count(*) FROM membership
WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 GROUP BY 1
--: split members/subject
SELECT subject, count(*) FROM membership
WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 GROUP BY 1
--: split members/age_band
SELECT CASE WHEN age IS NULL THEN NULL WHEN age <= 25 THEN '1' WHEN age <= 30 THEN '2'
    WHEN age <= 35 THEN '4' WHEN age <= 40 THEN '5' WHEN age <= 45 THEN '6' WHEN age <= 50 THEN '7'
    WHEN age <= 55 THEN '8' WHEN age <= 60 THEN '9' ELSE '10' END, count(*) FROM membership
WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 GROUP BY 1
--: split members/sex
SELECT CASE WHEN sex IN ('1', '2') THEN sex END, count(*) FROM membership
WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 GROUP BY 1
--: split members/title
SELECT title, count(*) FROM membership
WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 GROUP BY 1
--: one memberships
SELECT count(*) FROM membership WHERE cycle_id = {cycle} AND counted = 1
--: share rural_share_r1
SELECT count(*) FILTER (WHERE rural_r1 = 1), count(*), count(*) FILTER (WHERE rural_r1 IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: share rural_share_r2
SELECT count(*) FILTER (WHERE rural_r2 = 1), count(*), count(*) FILTER (WHERE rural_r2 IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: share rural_share_r3
SELECT count(*) FILTER (WHERE rural_r3 = 1), count(*), count(*) FILTER (WHERE rural_r3 IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: share rural_share_r4
SELECT count(*) FILTER (WHERE rural_r4 = 1), count(*), count(*) FILTER (WHERE rural_r4 IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: share rural_share_r5
SELECT count(*) FILTER (WHERE rural_r5 = 1), count(*), count(*) FILTER (WHERE rural_r5 IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: within rural_share_{rural}/group
SELECT group_id, count(DISTINCT teacher_id) FILTER (WHERE rural_{rural} = 1),
    count(DISTINCT teacher_id), count(DISTINCT teacher_id) FILTER (WHERE rural_{rural} IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 GROUP BY group_id
--: within rural_share_{rural}/stage
SELECT stage, count(*) FILTER (WHERE rural_{rural} = 1), count(*),
    count(*) FILTER (WHERE rural_{rural} IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 GROUP BY stage
--: share young_share
SELECT count(*) FILTER (WHERE age <= 35), count(*), count(*) FILTER (WHERE age IS NULL)
FROM membership WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1
--: share coverage_rural_schools
WITH latest AS (
    SELECT school_id, rural_{rural} AS rural, row_number() OVER (
        PARTITION BY school_id ORDER BY coalesce(valid_from, '') DESC, id DESC) AS place
    FROM school_site WHERE coalesce(valid_from, '') <= '{day}'),
working AS (SELECT DISTINCT school_id FROM membership WHERE cycle_id = {cycle} AND counted = 1)
SELECT count(*) FILTER (WHERE latest.rural = 1 AND working.school_id IS NOT NULL),
    count(*) FILTER (WHERE latest.rural = 1), count(*) FILTER (WHERE latest.rural IS NULL)
FROM school LEFT JOIN latest ON latest.school_id = school.id AND latest.place = 1
LEFT JOIN working ON working.school_id = school.id
WHERE coalesce(school.opened_on, '') <= '{day}' AND coalesce(school.closed_on, '9999') > '{day}'
--: share coverage_stages
WITH package AS (
    SELECT DISTINCT stage FROM research_group WHERE cycle_id = {cycle} AND kind = 'package'),
member AS (SELECT DISTINCT stage FROM membership
    WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1),
known AS (SELECT DISTINCT stage FROM teacher UNION SELECT stage FROM package
    UNION SELECT '1' WHERE EXISTS (SELECT 1 FROM school WHERE ',' || stages || ',' LIKE '%,1,%')
    UNION SELECT '2' WHERE EXISTS (SELECT 1 FROM school WHERE ',' || stages || ',' LIKE '%,2,%')
    UNION SELECT '3' WHERE EXISTS (SELECT 1 FROM school WHERE ',' || stages || ',' LIKE '%,3,%')
    UNION SELECT '4' WHERE EXISTS (SELECT 1 FROM school WHERE ',' || stages || ',' LIKE '%,4,%'))
SELECT count(*) FILTER (WHERE stage IN (SELECT stage FROM package WHERE stage IS NOT NULL
    UNION SELECT stage FROM member WHERE stage IS NOT NULL)), count(*), 0
FROM known WHERE stage IN ('1', '2', '3', '4')
--: share coverage_subjects
WITH package AS (SELECT DISTINCT subject FROM research_group
    WHERE cycle_id = {cycle} AND kind = 'package' AND subject IS NOT NULL),
member AS (SELECT DISTINCT subject FROM membership
    WHERE cycle_id = {cycle} AND counted = 1 AND counts_person = 1 AND subject IS NOT NULL),
known AS (SELECT DISTINCT subject FROM teacher WHERE stage IN ('1', '2', '3')
    UNION SELECT subject FROM package)
SELECT count(*) FILTER (WHERE subject IN (
    SELECT subject FROM package UNION SELECT subject FROM member)), count(*), 0
FROM known WHERE subject IS NOT NULL
--: share members_per_group
SELECT (SELECT count(*) FROM membership WHERE cycle_id = {cycle} AND counted = 1),
    (SELECT count(*) FROM research_group WHERE cycle_id = {cycle} AND kind = 'package'), 0
