-- Giving an answer is what is written most. A check by a list of words makes a table in memory for each
-- row that is written, and takes a third of the write; one by comparisons makes none.

CREATE TABLE answers_checked (
    assessment BLOB NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    -- What was answered before there were facets, and is rescued from then, is this one.
    facet TEXT NOT NULL DEFAULT 'level',
    value INTEGER CHECK (value BETWEEN 1 AND 9),
    non_answer TEXT
        CHECK (non_answer = 'notMyTask' OR non_answer = 'doNotKnow' OR non_answer = 'ratherNotSay'),
    given INTEGER NOT NULL,
    PRIMARY KEY (assessment, item, facet),
    CHECK ((value IS NULL) <> (non_answer IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO answers_checked (assessment, item, facet, value, non_answer, given)
SELECT assessment, item, facet, value, non_answer, given FROM answers;

DROP TABLE answers;
ALTER TABLE answers_checked RENAME TO answers;

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
