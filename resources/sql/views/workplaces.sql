-- Postings that say where somebody works, by the kinds that do (models/vocabulary/posting_kind.h).
-- Partial dates (2023, 2023-09) compare as text: one begins with its first possible day and ends with
-- its last. An open start is always, an open end is still. On a day D somebody works at the school of
-- the newest row with first_day <= D and last_day >= D.
CREATE TEMP VIEW IF NOT EXISTS workplace AS
SELECT posting.id, posting.teacher_id, posting.school_id, coalesce(posting.starts_on, '') AS first_day,
    coalesce(posting.ends_on || substr('-12-31', length(posting.ends_on) - 3), '9999-99') AS last_day,
    posting.ends_on
FROM posting WHERE posting.kind IS NULL OR posting.kind IN ({workplace_kinds});
