-- Vouchers that were withdrawn (作废) are no money. Indexes that hold all that the views of
-- views/counted.sql count by, so that counting does not read the tables.
ALTER TABLE expense ADD COLUMN withdrawn_on TEXT;

DROP INDEX activity_facts;
CREATE INDEX activity_facts ON activity
    (cycle_id, kind, mode, starts_on, ends_on, sessions, teachers_reached, students_reached);
DROP INDEX outcome_by_cycle;
CREATE INDEX outcome_by_cycle ON outcome (cycle_id, group_id, kind, level, grade, items, awarded_on);
DROP INDEX budget_line_by_group;
CREATE INDEX budget_line_by_group ON budget_line (group_id, category, amount_fen);
DROP INDEX fund_move_by_group;
CREATE INDEX fund_move_by_group ON fund_move (group_id, kind, moved_on, amount_fen);
DROP INDEX expense_by_group;
CREATE INDEX expense_by_group ON expense (group_id, spent_on, category, amount_fen, withdrawn_on);
