-- Records of a centre: cycles, schools, teachers, research groups, and the history of every edit.
-- Primary keys are explicit 63-bit ids (see models/storage/id_source.h): two copies never share one.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    content TEXT
) STRICT;

CREATE TABLE cycle (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    reference_date TEXT NOT NULL,
    acceptance_date TEXT,
    showcase_date TEXT,
    rural_definition TEXT NOT NULL,
    status TEXT NOT NULL
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    figure TEXT NOT NULL,
    basis_points INTEGER NOT NULL,
    UNIQUE (cycle_id, figure)
) STRICT;

CREATE TABLE school (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT,
    code TEXT,
    kind TEXT,
    stages TEXT,
    campus_of INTEGER REFERENCES school (id),
    town TEXT,
    phone TEXT,
    opened_on TEXT,
    closed_on TEXT,
    note TEXT,
    pinyin TEXT,
    initials TEXT
) STRICT;
CREATE INDEX school_by_name ON school (name);
CREATE INDEX school_by_pinyin ON school (pinyin);
CREATE INDEX school_by_campus ON school (campus_of) WHERE campus_of IS NOT NULL;

CREATE TABLE school_alias (
    id INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    alias TEXT NOT NULL
) STRICT;
CREATE INDEX school_alias_by_school ON school_alias (school_id);

CREATE TABLE school_site (
    id INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    valid_from TEXT,
    area_code TEXT,
    urban_rural TEXT,
    code_year INTEGER,
    source TEXT,
    in_county_seat INTEGER,
    in_agricultural_street INTEGER,
    designated_rural INTEGER,
    rural_r1 INTEGER,
    rural_r2 INTEGER,
    rural_r3 INTEGER,
    rural_r4 INTEGER,
    rural_r5 INTEGER
) STRICT;
CREATE INDEX school_site_by_school ON school_site (school_id, valid_from);

CREATE TABLE teacher (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sex TEXT,
    birth TEXT,
    id_number TEXT,
    phone TEXT,
    title TEXT,
    degree TEXT,
    subject TEXT,
    stage TEXT,
    note TEXT,
    pinyin TEXT,
    initials TEXT,
    school_id INTEGER REFERENCES school (id)
) STRICT;
CREATE INDEX teacher_by_pinyin ON teacher (pinyin);
CREATE INDEX teacher_by_initials ON teacher (initials);
CREATE INDEX teacher_by_name ON teacher (name);
CREATE INDEX teacher_by_phone ON teacher (phone) WHERE phone IS NOT NULL;
CREATE INDEX teacher_by_school ON teacher (school_id);
-- Which subjects are taught at which stage is asked for coverages and the matrix of packages.
CREATE INDEX teacher_by_stage ON teacher (stage, subject);

CREATE TABLE posting (
    id INTEGER PRIMARY KEY,
    teacher_id INTEGER NOT NULL REFERENCES teacher (id),
    school_id INTEGER NOT NULL REFERENCES school (id),
    starts_on TEXT,
    ends_on TEXT,
    kind TEXT
) STRICT;
CREATE INDEX posting_by_teacher ON posting (teacher_id);
CREATE INDEX posting_by_school ON posting (school_id);

CREATE TABLE research_group (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    number TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT,
    stage TEXT,
    base_school_id INTEGER REFERENCES school (id),
    host_id INTEGER REFERENCES teacher (id),
    researcher TEXT,
    quota INTEGER,
    predecessor_id INTEGER REFERENCES research_group (id),
    note TEXT
) STRICT;
CREATE INDEX research_group_by_cycle ON research_group (cycle_id);
CREATE INDEX research_group_by_school ON research_group (base_school_id);
CREATE INDEX research_group_by_host ON research_group (host_id);
CREATE INDEX research_group_by_predecessor ON research_group (predecessor_id);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    teacher_id INTEGER NOT NULL REFERENCES teacher (id),
    role TEXT NOT NULL,
    joined_on TEXT,
    left_on TEXT,
    cycle_id INTEGER REFERENCES cycle (id),
    counted INTEGER,
    counts_person INTEGER,
    school_id INTEGER REFERENCES school (id),
    urban_rural TEXT,
    code_year INTEGER,
    rural_r1 INTEGER,
    rural_r2 INTEGER,
    rural_r3 INTEGER,
    rural_r4 INTEGER,
    rural_r5 INTEGER,
    stage TEXT,
    subject TEXT,
    sex TEXT,
    title TEXT,
    age INTEGER
) STRICT;
CREATE INDEX membership_by_group ON membership (group_id);
CREATE INDEX membership_by_teacher ON membership (teacher_id, cycle_id);
CREATE INDEX membership_by_cycle ON membership (cycle_id);
-- Everything that figures count a membership by, in one text, so that counting reads neither the table
-- nor a column for each question. The expression is that of figures/member_facts.sql, word for word.
CREATE INDEX membership_facts ON membership (cycle_id, id, group_id, teacher_id, school_id, (
    coalesce(counts_person, 0) || ',' || coalesce(code_year, 0) || ',' || coalesce(age, -1) || ','
    || (coalesce(2 - rural_r1, 0) + 3 * (coalesce(2 - rural_r2, 0) + 3 * (coalesce(2 - rural_r3, 0)
        + 3 * (coalesce(2 - rural_r4, 0) + 3 * coalesce(2 - rural_r5, 0)))))
    || ',' || coalesce(stage, '') || ',' || coalesce(subject, '') || ',' || coalesce(sex, '')
    || ',' || coalesce(title, ''))) WHERE counted;
CREATE INDEX membership_by_school ON membership (school_id);

-- Where an imported record came from, so that a number can be followed back to its cell.
CREATE TABLE import_book (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;
CREATE TABLE origin (
    record_id INTEGER PRIMARY KEY,
    book_id INTEGER NOT NULL REFERENCES import_book (id),
    sheet TEXT,
    row INTEGER NOT NULL
) STRICT;
CREATE INDEX origin_by_book ON origin (book_id);

-- One row an edit: what it changed, as a changeset of the session extension. Never itself recorded.
CREATE TABLE history_entry (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    state INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;
