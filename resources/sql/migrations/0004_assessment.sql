-- The assessment of a cycle: scheme, judges, scores, vetoes; what was locked, published and handed out.
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    scheme_id INTEGER REFERENCES rule_set (id),
    notice_from TEXT,
    notice_to TEXT,
    document_number TEXT,
    note TEXT,
    UNIQUE (cycle_id)
) STRICT;
CREATE INDEX assessment_by_scheme ON assessment (scheme_id) WHERE scheme_id IS NOT NULL;

CREATE TABLE panel (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    name TEXT NOT NULL,
    note TEXT,
    UNIQUE (cycle_id, name)
) STRICT;

CREATE TABLE panel_group (
    id INTEGER PRIMARY KEY,
    panel_id INTEGER NOT NULL REFERENCES panel (id),
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    UNIQUE (group_id)
) STRICT;
CREATE INDEX panel_group_by_panel ON panel_group (panel_id);

CREATE TABLE judge (
    id INTEGER PRIMARY KEY,
    panel_id INTEGER NOT NULL REFERENCES panel (id),
    name TEXT NOT NULL,
    teacher_id INTEGER REFERENCES teacher (id),
    school_id INTEGER REFERENCES school (id),
    employer TEXT,
    absent INTEGER,
    note TEXT
) STRICT;
CREATE INDEX judge_by_panel ON judge (panel_id);
CREATE INDEX judge_by_teacher ON judge (teacher_id) WHERE teacher_id IS NOT NULL;
CREATE INDEX judge_by_school ON judge (school_id) WHERE school_id IS NOT NULL;

CREATE TABLE item_score (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    membership_id INTEGER REFERENCES membership (id),
    item TEXT NOT NULL,
    stage TEXT NOT NULL,
    judge_id INTEGER REFERENCES judge (id),
    points INTEGER NOT NULL,
    reason TEXT,
    scored_by TEXT
) STRICT;
CREATE INDEX item_score_by_group ON item_score (group_id);
CREATE INDEX item_score_by_membership ON item_score (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX item_score_by_judge ON item_score (judge_id) WHERE judge_id IS NOT NULL;

CREATE TABLE veto (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES research_group (id),
    kind TEXT NOT NULL,
    found_on TEXT,
    description TEXT,
    proposed_by TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_on TEXT,
    withdrawn_reason TEXT
) STRICT;
CREATE INDEX veto_by_group ON veto (group_id);

CREATE TABLE cycle_event (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    action TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    person TEXT,
    reason TEXT
) STRICT;
CREATE INDEX cycle_event_by_cycle ON cycle_event (cycle_id);

CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    title TEXT NOT NULL,
    published_on TEXT NOT NULL,
    published_by TEXT,
    document_number TEXT,
    rules TEXT,
    note TEXT
) STRICT;
CREATE INDEX publication_by_cycle ON publication (cycle_id);

CREATE TABLE frozen_figure (
    id INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    position INTEGER NOT NULL,
    figure TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT,
    part INTEGER NOT NULL,
    whole INTEGER,
    unknown INTEGER,
    value_text TEXT,
    text TEXT,
    definition TEXT,
    part_lines TEXT,
    rest_lines TEXT,
    unknown_lines TEXT,
    UNIQUE (publication_id, figure)
) STRICT;

CREATE TABLE frozen_line (
    id INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    number INTEGER NOT NULL,
    teacher_id INTEGER REFERENCES teacher (id),
    name TEXT,
    group_name TEXT,
    school TEXT,
    urban_rural TEXT,
    stage TEXT,
    subject TEXT,
    title TEXT,
    age INTEGER,
    role TEXT,
    amount INTEGER,
    detail TEXT,
    page TEXT,
    record_id INTEGER,
    UNIQUE (publication_id, number)
) STRICT;
CREATE INDEX frozen_line_by_teacher ON frozen_line (teacher_id) WHERE teacher_id IS NOT NULL;

CREATE TABLE frozen_score (
    id INTEGER PRIMARY KEY,
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    group_id INTEGER REFERENCES research_group (id),
    group_name TEXT NOT NULL,
    total INTEGER,
    rank INTEGER,
    band TEXT,
    sheet TEXT
) STRICT;
CREATE INDEX frozen_score_by_publication ON frozen_score (publication_id);
CREATE INDEX frozen_score_by_group ON frozen_score (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    source TEXT NOT NULL,
    wording TEXT NOT NULL,
    figure TEXT,
    number INTEGER,
    whole INTEGER,
    percent INTEGER,
    unit TEXT,
    qualifier TEXT,
    window_from TEXT,
    window_to TEXT,
    window_name TEXT,
    as_of TEXT,
    explanation TEXT
) STRICT;
CREATE INDEX claim_by_cycle ON claim (cycle_id);

CREATE TABLE edited_sentence (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    group_id INTEGER REFERENCES research_group (id),
    sentence TEXT NOT NULL,
    content TEXT NOT NULL,
    quotes TEXT
) STRICT;
CREATE INDEX edited_sentence_by_cycle ON edited_sentence (cycle_id);
CREATE INDEX edited_sentence_by_group ON edited_sentence (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE issued_paper (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    teacher_id INTEGER REFERENCES teacher (id),
    group_id INTEGER REFERENCES research_group (id),
    holder TEXT NOT NULL,
    wording TEXT,
    issued_on TEXT NOT NULL,
    UNIQUE (cycle_id, kind, number)
) STRICT;
CREATE INDEX issued_paper_by_teacher ON issued_paper (teacher_id) WHERE teacher_id IS NOT NULL;
CREATE INDEX issued_paper_by_group ON issued_paper (group_id) WHERE group_id IS NOT NULL;
