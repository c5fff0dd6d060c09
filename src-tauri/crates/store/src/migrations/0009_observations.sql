-- One can go along to a talk with a citizen: the one whom it is about asks a question, and the other one writes
-- what they saw, before both rate that one talk. A group keeps what it has learned of a case, and nothing of the
-- case. A conversation can be deleted by itself.

-- What the one whom it is about wants looked at; none where it is about the work as it usually is.
ALTER TABLE conversations ADD COLUMN question TEXT CHECK (question IS NULL OR question <> '');

-- Only while this is so do the triggers let what was given in it go, and come back.
ALTER TABLE conversations ADD COLUMN deleting INTEGER NOT NULL DEFAULT 0
CHECK (deleting BETWEEN 0 AND 1);

CREATE TRIGGER conversations_question_update BEFORE UPDATE ON conversations
WHEN OLD.question IS NOT NEW.question
BEGIN
    SELECT RAISE(ABORT, 'a conversation is of two people, and stays what it is');
END;

DROP TRIGGER conversations_revealed_insert;
CREATE TRIGGER conversations_revealed_insert BEFORE INSERT ON conversations
WHEN NEW.revealed IS NOT NULL
  AND NOT NEW.deleting
  AND NOT EXISTS (SELECT 1 FROM people p WHERE p.deleting AND p.id = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'both have to rate before both ratings are shown');
END;

-- What both gave in a conversation goes with it, or with the person whom one talked with, and comes back with them.
DROP VIEW assessments_frozen;
CREATE VIEW assessments_frozen AS
SELECT a.id FROM assessments a
WHERE a.finished IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.id = a.conversation AND c.deleting)
  AND NOT EXISTS (
      SELECT 1 FROM people p
      WHERE p.deleting
        AND (
            p.id = a.rater
            OR p.id = a.subject
            OR p.id = (SELECT c.person FROM conversations c WHERE c.id = a.conversation)
        )
  );

-- What the other one saw, item by item. It is read when both ratings are, and stays as it was then.
CREATE TABLE observed_practice (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (conversation, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER observed_practice_insert BEFORE INSERT ON observed_practice
WHEN NOT EXISTS (
    SELECT 1 FROM conversations c JOIN conversation_items i ON i.conversation = c.id
    WHERE c.id = NEW.conversation AND c.question IS NOT NULL AND i.item = NEW.item
)
  OR EXISTS (
      SELECT 1 FROM conversations c
      WHERE c.id = NEW.conversation
        AND c.revealed IS NOT NULL
        AND NOT c.deleting
        AND NOT EXISTS (SELECT 1 FROM people p WHERE p.deleting AND p.id = c.person)
  )
BEGIN
    SELECT RAISE(ABORT, 'what was seen is written of the items of an observation, before both see it');
END;

CREATE TRIGGER observed_practice_update BEFORE UPDATE ON observed_practice
WHEN NEW.conversation <> OLD.conversation
  OR NEW.item <> OLD.item
  OR EXISTS (SELECT 1 FROM conversations c WHERE c.id = OLD.conversation AND c.revealed IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what was seen is written of the items of an observation, before both see it');
END;

CREATE TRIGGER observed_practice_delete BEFORE DELETE ON observed_practice
WHEN EXISTS (
    SELECT 1 FROM conversations c
    WHERE c.id = OLD.conversation
      AND c.revealed IS NOT NULL
      AND NOT c.deleting
      AND NOT EXISTS (SELECT 1 FROM people p WHERE p.deleting AND p.id = c.person)
)
BEGIN
    SELECT RAISE(ABORT, 'what was seen is written of the items of an observation, before both see it');
END;

-- An observation can be a point of a later conversation.
CREATE TABLE agenda_points_9 (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL CHECK (
        kind = 'agreement' OR kind = 'strength' OR kind = 'difference'
        OR kind = 'observation' OR kind = 'prompt' OR kind = 'wellbeing' OR kind = 'own'
    ),
    agreement BLOB CHECK ((agreement IS NOT NULL) = (kind = 'agreement')),
    item TEXT CHECK ((item IS NOT NULL) = (kind = 'strength' OR kind = 'difference')),
    observation BLOB CHECK ((observation IS NOT NULL) = (kind = 'observation')),
    prompt INTEGER CHECK ((prompt IS NOT NULL) = (kind = 'prompt')),
    text TEXT CHECK ((text IS NOT NULL) = (kind = 'own')),
    carried_over INTEGER NOT NULL CHECK (carried_over BETWEEN 0 AND 1),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'reached' OR state = 'struck'),
    note TEXT NOT NULL,
    PRIMARY KEY (conversation, number)
) STRICT, WITHOUT ROWID;

INSERT INTO agenda_points_9
    (conversation, number, place, kind, agreement, item, prompt, text, carried_over, minutes, state, note)
SELECT conversation, number, place, kind, agreement, item, prompt, text, carried_over, minutes, state, note
FROM agenda_points;

DROP TABLE agenda_points;
ALTER TABLE agenda_points_9 RENAME TO agenda_points;

CREATE TRIGGER agenda_points_update BEFORE UPDATE ON agenda_points
WHEN NEW.conversation <> OLD.conversation
  OR NEW.number <> OLD.number
  OR NEW.kind <> OLD.kind
  OR NEW.agreement IS NOT OLD.agreement
  OR NEW.item IS NOT OLD.item
  OR NEW.observation IS NOT OLD.observation
  OR NEW.prompt IS NOT OLD.prompt
  OR NEW.text IS NOT OLD.text
  OR NEW.carried_over <> OLD.carried_over
BEGIN
    SELECT RAISE(ABORT, 'what a point of the agenda is about stays the same');
END;

-- What a group agreed to keep of a sparring. Nothing of the case is kept.
CREATE TABLE group_learnings (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    held INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
