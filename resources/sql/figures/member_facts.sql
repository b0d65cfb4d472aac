-- What every counted membership of a cycle is counted by. The order of columns is that of
-- models/figures/member_facts.cpp. Each cell costs a call in its loop, so the answers under the five
-- rural definitions come as the digits of one number to base 3: 0 not known, 1 rural, 2 town; R1 is
-- the lowest. An age that is not known is -1.
SELECT id, group_id, teacher_id, counts_person, school_id, code_year,
    coalesce(2 - rural_r1, 0) + 3 * (coalesce(2 - rural_r2, 0) + 3 * (coalesce(2 - rural_r3, 0)
        + 3 * (coalesce(2 - rural_r4, 0) + 3 * coalesce(2 - rural_r5, 0)))),
    stage, subject, sex, title, coalesce(age, -1)
FROM membership WHERE cycle_id = ?1 AND counted;
