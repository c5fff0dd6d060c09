-- Kinds of instruments: an item may be answered in several facets, each by a point of its scale.

-- Two columns are called what they hold. Checks and triggers that mention them follow.
ALTER TABLE assessments RENAME COLUMN place TO last_item;
ALTER TABLE agreement_entries RENAME COLUMN word TO outcome;

CREATE TABLE answers_by_facet (
    assessment BLOB NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    -- What was answered before there were facets, and is rescued from then, is this one.
    facet TEXT NOT NULL DEFAULT 'level',
    value INTEGER CHECK (value BETWEEN 1 AND 9),
    non_answer TEXT CHECK (non_answer IN ('notMyTask', 'doNotKnow', 'ratherNotSay')),
    given INTEGER NOT NULL,
    PRIMARY KEY (assessment, item, facet),
    CHECK ((value IS NULL) <> (non_answer IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO answers_by_facet (assessment, item, value, non_answer, given)
SELECT assessment, item, level, non_answer, given FROM answers;

DROP TABLE answers;
ALTER TABLE answers_by_facet RENAME TO answers;

-- Its triggers went with the table before.
CREATE TRIGGER answers_frozen_insert BEFORE INSERT ON answers
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = NEW.assessment)
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
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = OLD.assessment)
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;
