-- People: oneself and others, and whose rating an assessment is.

-- What refers to it refers to the new name then.
ALTER TABLE subjects RENAME TO people;
DROP INDEX subjects_one_myself;
-- Its check goes with it. Until now there was only oneself.
ALTER TABLE people DROP COLUMN kind;
ALTER TABLE people ADD COLUMN relation TEXT NOT NULL DEFAULT 'myself'
    CHECK (relation IN ('myself', 'supervisor', 'employee', 'colleague', 'other'));
-- One needs no name in one's own store.
ALTER TABLE people ADD COLUMN name TEXT
    CHECK (name <> '' AND (name IS NOT NULL OR relation = 'myself'));
ALTER TABLE people ADD COLUMN public_key TEXT CHECK (public_key <> '');
-- True only within the transaction that deletes a person or brings them back.
ALTER TABLE people ADD COLUMN deleting INTEGER NOT NULL DEFAULT FALSE
    CHECK (deleting IN (FALSE, TRUE) AND NOT (deleting AND relation = 'myself'));

CREATE UNIQUE INDEX people_one_myself ON people (relation) WHERE relation = 'myself';

CREATE TRIGGER people_myself_stays BEFORE DELETE ON people
WHEN OLD.relation = 'myself'
BEGIN
    SELECT RAISE(ABORT, 'the person whose store it is stays');
END;

CREATE TRIGGER people_myself_is_one BEFORE UPDATE ON people
WHEN OLD.id <> NEW.id OR (OLD.relation = 'myself') <> (NEW.relation = 'myself')
BEGIN
    SELECT RAISE(ABORT, 'nobody becomes another person');
END;

-- All that is read is what one person has given about one person.
DROP INDEX assessments_by_time;
CREATE INDEX assessments_by_time ON assessments (subject, rater, finished, started);

-- The finished assessments by or about another person go with them, and come back with them.
CREATE VIEW assessments_frozen AS
SELECT a.id FROM assessments a
WHERE a.finished IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM people p WHERE p.deleting AND p.id IN (a.rater, a.subject));

DROP TRIGGER assessments_frozen_delete;
CREATE TRIGGER assessments_frozen_delete BEFORE DELETE ON assessments
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

DROP TRIGGER answers_frozen_insert;
CREATE TRIGGER answers_frozen_insert BEFORE INSERT ON answers
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = NEW.assessment)
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

DROP TRIGGER answers_frozen_delete;
CREATE TRIGGER answers_frozen_delete BEFORE DELETE ON answers
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = OLD.assessment)
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

DROP TRIGGER prompt_answers_frozen_insert;
CREATE TRIGGER prompt_answers_frozen_insert BEFORE INSERT ON prompt_answers
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = NEW.assessment)
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;

DROP TRIGGER prompt_answers_frozen_delete;
CREATE TRIGGER prompt_answers_frozen_delete BEFORE DELETE ON prompt_answers
WHEN EXISTS (SELECT 1 FROM assessments_frozen WHERE id = OLD.assessment)
BEGIN
    SELECT RAISE(ABORT, 'finished assessments are frozen');
END;
