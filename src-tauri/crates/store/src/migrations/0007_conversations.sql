-- Conversations in coaching: two people rate the same work, and see each other's ratings once both have.

CREATE TABLE conversations (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES people (id),
    subject BLOB NOT NULL REFERENCES people (id),
    instrument TEXT NOT NULL REFERENCES instruments (sha256),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    begun INTEGER NOT NULL,
    revealed INTEGER,
    ended INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX conversations_by_person ON conversations (person, begun);
CREATE INDEX conversations_by_subject ON conversations (subject);
CREATE INDEX conversations_by_instrument ON conversations (instrument);

-- What both rate, in the order of the instrument.
CREATE TABLE conversation_items (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place >= 1),
    item TEXT NOT NULL,
    PRIMARY KEY (conversation, place),
    UNIQUE (conversation, item)
) STRICT, WITHOUT ROWID;

-- A rating that was given in a conversation says in which.
ALTER TABLE assessments ADD COLUMN conversation BLOB REFERENCES conversations (id);

CREATE UNIQUE INDEX assessments_one_rating ON assessments (conversation, rater)
WHERE conversation IS NOT NULL;

DROP INDEX assessments_by_time;
CREATE INDEX assessments_by_time
ON assessments (subject, rater, conversation, finished, started);

-- It is with another person, and about one of the two. An insertion that replaces is one as well.
CREATE TRIGGER conversations_insert BEFORE INSERT ON conversations
WHEN EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.person AND p.relation = 'myself')
  OR EXISTS (
      SELECT 1 FROM people p
      WHERE p.id = NEW.subject AND p.id <> NEW.person AND p.relation <> 'myself'
  )
  OR EXISTS (SELECT 1 FROM conversations WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a conversation is of two people, and stays what it is');
END;

CREATE TRIGGER conversations_update BEFORE UPDATE ON conversations
WHEN OLD.id <> NEW.id
  OR OLD.person <> NEW.person
  OR OLD.subject <> NEW.subject
  OR OLD.instrument <> NEW.instrument
  OR OLD.minutes <> NEW.minutes
  OR OLD.begun <> NEW.begun
BEGIN
    SELECT RAISE(ABORT, 'a conversation is of two people, and stays what it is');
END;

-- Nobody sees what the other one has given before both have, whatever program writes. What goes with a
-- person who is being deleted comes back as it was.
CREATE TRIGGER conversations_revealed_insert BEFORE INSERT ON conversations
WHEN NEW.revealed IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM people p WHERE p.deleting AND p.id = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'both have to rate before both ratings are shown');
END;

CREATE TRIGGER conversations_revealed_update BEFORE UPDATE ON conversations
WHEN OLD.revealed IS NULL AND NEW.revealed IS NOT NULL
  AND (
      SELECT count(*) FROM assessments a
      WHERE a.conversation = NEW.id AND a.finished IS NOT NULL
  ) < 2
BEGIN
    SELECT RAISE(ABORT, 'both have to rate before both ratings are shown');
END;

CREATE TRIGGER conversations_stay_revealed BEFORE UPDATE ON conversations
WHEN OLD.revealed IS NOT NULL AND NEW.revealed IS NOT OLD.revealed
BEGIN
    SELECT RAISE(ABORT, 'what was shown stays shown');
END;

-- What is rated stays the same for both.
CREATE TRIGGER conversation_items_insert BEFORE INSERT ON conversation_items
WHEN EXISTS (SELECT 1 FROM assessments a WHERE a.conversation = NEW.conversation)
BEGIN
    SELECT RAISE(ABORT, 'what a conversation is about is rated already');
END;

CREATE TRIGGER conversation_items_update BEFORE UPDATE ON conversation_items
BEGIN
    SELECT RAISE(ABORT, 'what a conversation is about is rated already');
END;

CREATE TRIGGER conversation_items_delete BEFORE DELETE ON conversation_items
WHEN EXISTS (SELECT 1 FROM assessments a WHERE a.conversation = OLD.conversation)
BEGIN
    SELECT RAISE(ABORT, 'what a conversation is about is rated already');
END;

-- A rating in a conversation is by one of the two, about the one whom it is about, by its instrument.
CREATE TRIGGER assessments_in_conversation BEFORE INSERT ON assessments
WHEN NEW.conversation IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM conversations c
      WHERE c.id = NEW.conversation
        AND c.subject = NEW.subject
        AND c.instrument = NEW.instrument
        AND (
            c.person = NEW.rater
            OR EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.rater AND p.relation = 'myself')
        )
  )
BEGIN
    SELECT RAISE(ABORT, 'a rating in a conversation is by one of the two');
END;

CREATE TRIGGER assessments_stay_in_conversation
BEFORE UPDATE OF rater, subject, instrument, conversation ON assessments
WHEN NEW.conversation IS NOT OLD.conversation
  OR (
      OLD.conversation IS NOT NULL
      AND (
          OLD.rater <> NEW.rater
          OR OLD.subject <> NEW.subject
          OR OLD.instrument <> NEW.instrument
      )
  )
BEGIN
    SELECT RAISE(ABORT, 'a rating stays in its conversation');
END;

-- What both gave in a conversation goes with the person whom one talked with, and comes back with them.
DROP VIEW assessments_frozen;
CREATE VIEW assessments_frozen AS
SELECT a.id FROM assessments a
WHERE a.finished IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM people p
      WHERE p.deleting
        AND (
            p.id = a.rater
            OR p.id = a.subject
            OR p.id = (SELECT c.person FROM conversations c WHERE c.id = a.conversation)
        )
  );
