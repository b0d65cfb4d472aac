-- What lasts as long as a connection and is never saved. Breaches of the money rules, as they were found
-- last: level is 1 for a warning and 2 for a stop; expense_id is 0 for a package as a whole.
CREATE TEMP TABLE IF NOT EXISTS money_finding (
    expense_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    level INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS temp.money_finding_by_expense ON money_finding (expense_id, level);
-- Edited sentences of the report that quote a figure that is no more what they say.
CREATE TEMP TABLE IF NOT EXISTS moved_quote (
    sentence_id INTEGER NOT NULL
);
