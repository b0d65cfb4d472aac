-- What each edit of the history changed, in short, and who looked at what is masked.
-- Kinds of record with how many rows of each: "teacher 3,posting 3"; null in entries of before.
ALTER TABLE history_entry ADD COLUMN kinds TEXT;
-- What may be redone is asked for after each edit.
CREATE INDEX history_entry_undone ON history_entry (id) WHERE state = 1;

-- Who looked at a masked number, exported a person or removed one. Never itself recorded.
CREATE TABLE access_log (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id INTEGER,
    field TEXT
) STRICT;
CREATE INDEX access_log_by_record ON access_log (record_id);
