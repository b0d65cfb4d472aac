-- What every counted membership of a cycle is counted by. The order of columns, and of the values in
-- the last, is that of models/figures/member_facts.cpp. The expression is that of the index
-- membership_facts, word for word: every row then comes from the index alone. The answers under the
-- five rural definitions are the digits of one number to base 3: 0 not known, 1 rural, 2 town; R1 is
-- the lowest. An age that is not known is -1.
SELECT id, group_id, teacher_id, school_id,
    coalesce(counts_person, 0) || ',' || coalesce(code_year, 0) || ',' || coalesce(age, -1) || ','
    || (coalesce(2 - rural_r1, 0) + 3 * (coalesce(2 - rural_r2, 0) + 3 * (coalesce(2 - rural_r3, 0)
        + 3 * (coalesce(2 - rural_r4, 0) + 3 * coalesce(2 - rural_r5, 0)))))
    || ',' || coalesce(stage, '') || ',' || coalesce(subject, '') || ',' || coalesce(sex, '')
    || ',' || coalesce(title, '')
FROM membership INDEXED BY membership_facts WHERE cycle_id = ?1 AND counted;
