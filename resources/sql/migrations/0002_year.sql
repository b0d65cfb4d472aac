-- The year of a package: its steps, plan, activities with attendance, outcomes, money, evidence and
-- training hours.
CREATE TABLE group_step (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    step TEXT NOT NULL,
    done_on TEXT,
    document_number TEXT,
    person TEXT,
    note TEXT
) STRICT;
CREATE INDEX group_step_by_group ON group_step (group_id);

CREATE TABLE step_deadline (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    step TEXT NOT NULL,
    due_on TEXT NOT NULL,
    UNIQUE (cycle_id, step)
) STRICT;
CREATE INDEX step_deadline_by_cycle ON step_deadline (cycle_id);

CREATE TABLE plan_target (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    measure TEXT NOT NULL,
    goal INTEGER NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX plan_target_by_group ON plan_target (group_id);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    name TEXT NOT NULL,
    kind TEXT,
    mode TEXT,
    platform TEXT,
    place TEXT,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    day_part TEXT,
    hours INTEGER,
    level TEXT,
    sessions INTEGER,
    teachers_reached INTEGER,
    teachers_qualifier TEXT,
    students_reached INTEGER,
    students_qualifier TEXT,
    note TEXT
) STRICT;
CREATE INDEX activity_by_cycle ON activity (cycle_id, starts_on);
-- What figures count activities by, without reading the table.
CREATE INDEX activity_facts ON activity
    (cycle_id, kind, mode, starts_on, sessions, teachers_reached, students_reached);

CREATE TABLE activity_group (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    UNIQUE (activity_id, group_id)
) STRICT;
CREATE INDEX activity_group_by_group ON activity_group (group_id, activity_id);

CREATE TABLE activity_school (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    school_id INTEGER NOT NULL REFERENCES school (id)
) STRICT;
CREATE INDEX activity_school_by_activity ON activity_school (activity_id);
CREATE INDEX activity_school_by_school ON activity_school (school_id);

CREATE TABLE activity_person (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    role TEXT NOT NULL,
    teacher_id INTEGER REFERENCES teacher (id),
    guest TEXT,
    title TEXT,
    employer TEXT
) STRICT;
CREATE INDEX activity_person_by_activity ON activity_person (activity_id);
CREATE INDEX activity_person_by_teacher ON activity_person (teacher_id);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    membership_id INTEGER NOT NULL REFERENCES membership (id),
    mark TEXT NOT NULL,
    UNIQUE (activity_id, membership_id)
) STRICT;
CREATE INDEX attendance_by_membership ON attendance (membership_id);

CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    group_id INTEGER REFERENCES research_group (id),
    name TEXT NOT NULL,
    kind TEXT,
    programme TEXT,
    level TEXT,
    grade TEXT,
    issuer TEXT,
    issuer_kind TEXT,
    awarded_on TEXT,
    document_number TEXT,
    joint INTEGER,
    items INTEGER,
    qualifier TEXT,
    note TEXT
) STRICT;
CREATE INDEX outcome_by_cycle ON outcome (cycle_id, kind, level, grade, items);
CREATE INDEX outcome_by_group ON outcome (group_id, items);

CREATE TABLE outcome_holder (
    id INTEGER PRIMARY KEY,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id),
    position INTEGER NOT NULL,
    teacher_id INTEGER REFERENCES teacher (id),
    person TEXT
) STRICT;
CREATE INDEX outcome_holder_by_outcome ON outcome_holder (outcome_id, position, teacher_id, person);
CREATE INDEX outcome_holder_by_teacher ON outcome_holder (teacher_id);

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    category TEXT NOT NULL,
    amount_fen INTEGER NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX budget_line_by_group ON budget_line (group_id);

CREATE TABLE fund_move (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    kind TEXT NOT NULL,
    source TEXT,
    moved_on TEXT NOT NULL,
    amount_fen INTEGER NOT NULL,
    document_number TEXT,
    note TEXT
) STRICT;
CREATE INDEX fund_move_by_group ON fund_move (group_id);

CREATE TABLE expense (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    activity_id INTEGER REFERENCES activity (id),
    category TEXT NOT NULL,
    purpose TEXT,
    spent_on TEXT NOT NULL,
    day_part TEXT,
    amount_fen INTEGER NOT NULL,
    net_fen INTEGER,
    payee_id INTEGER REFERENCES teacher (id),
    payee TEXT,
    payee_title TEXT,
    payee_eminent INTEGER,
    hours INTEGER,
    people INTEGER,
    days INTEGER,
    voucher_number TEXT,
    invoice_number TEXT,
    payment TEXT,
    unit_price_fen INTEGER,
    registered_asset INTEGER,
    approved_by TEXT,
    note TEXT
) STRICT;
CREATE INDEX expense_by_group ON expense (group_id, spent_on);
CREATE INDEX expense_by_activity ON expense (activity_id);
CREATE INDEX expense_by_payee ON expense (payee_id) WHERE payee_id IS NOT NULL;
CREATE INDEX expense_by_invoice_number ON expense (invoice_number) WHERE invoice_number IS NOT NULL;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    owner_table TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT,
    content_hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_on TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX evidence_by_owner ON evidence (owner_id);
CREATE INDEX evidence_by_content_hash ON evidence (content_hash);

CREATE TABLE training_record (
    id INTEGER PRIMARY KEY,
    teacher_id INTEGER NOT NULL REFERENCES teacher (id),
    name TEXT NOT NULL,
    organiser TEXT,
    level TEXT,
    mode TEXT,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    days INTEGER,
    hours INTEGER,
    credits INTEGER,
    result TEXT,
    certificate_number TEXT,
    checked_by TEXT,
    note TEXT
) STRICT;
CREATE INDEX training_record_by_teacher ON training_record (teacher_id, starts_on);

CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    document_number TEXT,
    content TEXT NOT NULL,
    note TEXT,
    UNIQUE (kind, name, version)
) STRICT;

-- The bytes of evidence, once a content. Not recorded in the history: an undone file is only unlinked.
CREATE TABLE evidence_content (
    hash TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    thumbnail BLOB
) STRICT;

-- What follows from attendance, kept in the same edit and never recorded: marks of each activity, and
-- of each membership over its cycle. A member is due (应到) at the activities of the package that were
-- taken, between joining and leaving; attended and hours count every attendance.
CREATE TABLE activity_total (
    activity_id INTEGER PRIMARY KEY,
    present INTEGER NOT NULL,
    on_leave INTEGER NOT NULL,
    absent INTEGER NOT NULL
) STRICT;
CREATE TABLE attendance_total (
    membership_id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    teacher_id INTEGER NOT NULL,
    due INTEGER NOT NULL,
    present INTEGER NOT NULL,
    on_leave INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    attended INTEGER NOT NULL,
    hours INTEGER NOT NULL
) STRICT;
-- Everything that figures ask of attendance, package by package, without reading the table.
CREATE INDEX attendance_total_by_group ON attendance_total
    (cycle_id, group_id, due, present, on_leave, absent, attended, hours, teacher_id);
