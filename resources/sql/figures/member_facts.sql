-- What every counted membership of a cycle is counted by. The order of columns is that of
-- models/figures/member_facts.cpp.
SELECT id, group_id, teacher_id, counts_person, school_id, code_year, rural_r1, rural_r2, rural_r3,
    rural_r4, rural_r5, stage, subject, sex, title, age
FROM membership WHERE cycle_id = ?1 AND counted;
