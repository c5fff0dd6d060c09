-- Reflections: instruments, subjects, assessments, answers. Times are milliseconds since 1970, UTC.
PRAGMA application_id = 1178683219;

-- The exact text of an instrument, kept with the first assessment that uses it.
CREATE TABLE instruments (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER instruments_frozen_update BEFORE UPDATE ON instruments
BEGIN
    SELECT RAISE(ABORT, 'the text of an instrument is frozen');
END;

-- REPLACE deletes without firing a deletion's trigger, so an insertion is looked at as well.
CREATE TRIGGER instruments_frozen_insert BEFORE INSERT ON instruments
WHEN EXISTS (SELECT 1 FROM instruments WHERE sha256 = NEW.sha256 AND text <> NEW.text)
BEGIN
    SELECT RAISE(ABORT, 'the text of an instrument is frozen');
END;

CREATE TABLE subjects (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('myself')),
    added INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX subjects_one_myself ON subjects (kind) WHERE kind = 'myself';

CREATE TABLE assessments (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    rater BLOB NOT NULL REFERENCES subjects (id),
    subject BLOB NOT NULL REFERENCES subjects (id),
    instrument TEXT NOT NULL REFERENCES instruments (sha256),
    started INTEGER NOT NULL,
    finished INTEGER,
    place TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX assessments_by_time ON assessments (subject, finished, started);
CREATE INDEX assessments_by_instrument ON assessments (instrument);
CREATE INDEX assessments_by_rater ON assessments (rater);

CREATE TABLE answers (
    assessment BLOB NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    non_answer TEXT CHECK (non_answer IN ('notMyTask', 'doNotKnow', 'ratherNotSay')),
    given INTEGER NOT NULL,
    PRIMARY KEY (assessment, item),
    CHECK ((level IS NULL) <> (non_answer IS NULL))
) STRICT, WITHOUT ROWID;

-- A finished assessment never changes, whatever program writes.
CREATE TRIGGER assessments_frozen_insert BEFORE INSERT ON assessments
WHEN (SELECT finished FROM assessments WHERE id = NEW.id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

CREATE TRIGGER assessments_frozen_update BEFORE UPDATE ON assessments
WHEN OLD.finished IS NOT NULL
  OR (SELECT finished FROM assessments WHERE id = NEW.id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

CREATE TRIGGER assessments_frozen_delete BEFORE DELETE ON assessments
WHEN OLD.finished IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

-- An instrument that an assessment uses is part of it.
CREATE TRIGGER instruments_frozen_delete BEFORE DELETE ON instruments
WHEN EXISTS (SELECT 1 FROM assessments WHERE instrument = OLD.sha256)
BEGIN
    SELECT RAISE(ABORT, 'the text of an instrument is frozen');
END;

CREATE TRIGGER answers_frozen_insert BEFORE INSERT ON answers
WHEN (SELECT finished FROM assessments WHERE id = NEW.assessment) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

CREATE TRIGGER answers_frozen_update BEFORE UPDATE ON answers
WHEN (SELECT finished FROM assessments WHERE id = OLD.assessment) IS NOT NULL
  OR (SELECT finished FROM assessments WHERE id = NEW.assessment) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

CREATE TRIGGER answers_frozen_delete BEFORE DELETE ON answers
WHEN (SELECT finished FROM assessments WHERE id = OLD.assessment) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;
