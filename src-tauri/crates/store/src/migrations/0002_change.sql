-- What develops over time: looking back, prompts, examples, focus, agreements, the rhythm. A day is
-- written YYYY-MM-DD: `IS`, because a check that is unknown (`date` of what is no day) lets through.

ALTER TABLE assessments ADD COLUMN hindsight_of BLOB REFERENCES assessments (id);

-- One look back at a reflection: it stands beside the first rating.
CREATE UNIQUE INDEX assessments_one_hindsight ON assessments (hindsight_of)
WHERE hindsight_of IS NOT NULL;

CREATE TABLE prompt_answers (
    assessment BLOB NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    prompt INTEGER NOT NULL CHECK (prompt >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    given INTEGER NOT NULL,
    PRIMARY KEY (assessment, prompt)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER prompt_answers_frozen_insert BEFORE INSERT ON prompt_answers
WHEN (SELECT finished FROM assessments WHERE id = NEW.assessment) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

CREATE TRIGGER prompt_answers_frozen_update BEFORE UPDATE ON prompt_answers
WHEN (SELECT finished FROM assessments WHERE id = OLD.assessment) IS NOT NULL
  OR (SELECT finished FROM assessments WHERE id = NEW.assessment) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

CREATE TRIGGER prompt_answers_frozen_delete BEFORE DELETE ON prompt_answers
WHEN (SELECT finished FROM assessments WHERE id = OLD.assessment) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

-- `searched` holds all five parts in lower case. With a rowid: rows with much text are read in order.
CREATE TABLE examples (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subjects (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    situation TEXT NOT NULL,
    task TEXT NOT NULL,
    action TEXT NOT NULL,
    result TEXT NOT NULL,
    reflection TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    searched TEXT NOT NULL,
    CHECK (situation <> '' OR action <> '')
) STRICT;

CREATE INDEX examples_by_day ON examples (subject, day, id);

CREATE TABLE example_items (
    example BLOB NOT NULL REFERENCES examples (id) ON DELETE CASCADE,
    instrument TEXT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (example, instrument, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX example_items_by_item ON example_items (instrument, item);

CREATE TABLE example_forms (
    example BLOB NOT NULL REFERENCES examples (id) ON DELETE CASCADE,
    form TEXT NOT NULL CHECK (form IN (
        'userAssessment', 'expertAssessment', 'goodPractice', 'registerStudy', 'caseStudy',
        'quasiExperiment', 'metaDesign', 'processEvaluation', 'randomisedTrial', 'crossSection'
    )),
    PRIMARY KEY (example, form)
) STRICT, WITHOUT ROWID;

CREATE INDEX example_forms_by_form ON example_forms (form);

CREATE TABLE focus (
    assessment BLOB NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
    item TEXT NOT NULL,
    PRIMARY KEY (assessment, place),
    UNIQUE (assessment, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subjects (id),
    owner BLOB NOT NULL REFERENCES subjects (id),
    instrument TEXT,
    item TEXT,
    CHECK ((instrument IS NULL) = (item IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX agreements_by_subject ON agreements (subject);
CREATE INDEX agreements_by_owner ON agreements (owner);

-- The history of an agreement, number 1 first; the last entry is how it stands.
CREATE TABLE agreement_entries (
    agreement BLOB NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'changed', 'dropped')),
    situation TEXT NOT NULL CHECK (situation <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    due TEXT NOT NULL CHECK (due IS date(due)),
    word TEXT CHECK (word <> ''),
    PRIMARY KEY (agreement, number),
    CHECK ((number = 1) = (word IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER agreement_entries_frozen BEFORE UPDATE ON agreement_entries
BEGIN
    SELECT RAISE(ABORT, 'the history of an agreement is never altered');
END;

-- How many months after a reflection the next is suggested; none where never.
CREATE TABLE rhythms (
    subject BLOB NOT NULL PRIMARY KEY REFERENCES subjects (id),
    months INTEGER CHECK (months IN (3, 6, 12))
) STRICT, WITHOUT ROWID;
