-- Vouchers that were withdrawn (作废) are no money; and the day on which an activity is over, for asking
-- what is still to come.
ALTER TABLE expense ADD COLUMN withdrawn_on TEXT;
CREATE INDEX activity_by_last_day ON activity (cycle_id, coalesce(ends_on, starts_on));
