-- Every membership of an unfinished cycle whose snapshot follows from a touched record, and one that
-- came to a finished cycle later and has none yet. A person's
-- memberships go together: one of them stands for the person.
INSERT OR IGNORE INTO temp.touched_teacher
    SELECT teacher_id FROM posting WHERE school_id IN (SELECT id FROM temp.touched_school);
INSERT OR IGNORE INTO temp.touched_teacher
    SELECT teacher_id FROM membership WHERE group_id IN (SELECT id FROM temp.touched_group);
INSERT OR IGNORE INTO temp.touched_teacher
    SELECT teacher_id FROM membership WHERE group_id IN (
        SELECT id FROM research_group WHERE cycle_id IN (SELECT id FROM temp.touched_cycle));
INSERT OR IGNORE INTO temp.touched_membership
    SELECT membership.id FROM temp.touched_teacher
    JOIN membership ON membership.teacher_id = temp.touched_teacher.id
    JOIN research_group ON research_group.id = membership.group_id
    JOIN cycle ON cycle.id = research_group.cycle_id
    WHERE cycle.status NOT IN ('closed', 'published') OR membership.counted IS NULL;
