-- What two do together once both have seen both ratings: what they touch on, in the order of `place`, and note,
-- what they agree on, and how they end; and what they have agreed about their conversations. Checks are
-- comparisons, which cost nothing (see 0006).

CREATE TABLE agenda_points (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL CHECK (
        kind = 'agreement' OR kind = 'strength' OR kind = 'difference'
        OR kind = 'prompt' OR kind = 'wellbeing' OR kind = 'own'
    ),
    agreement BLOB CHECK ((agreement IS NOT NULL) = (kind = 'agreement')),
    item TEXT CHECK ((item IS NOT NULL) = (kind = 'strength' OR kind = 'difference')),
    prompt INTEGER CHECK ((prompt IS NOT NULL) = (kind = 'prompt')),
    text TEXT CHECK ((text IS NOT NULL) = (kind = 'own')),
    carried_over INTEGER NOT NULL CHECK (carried_over BETWEEN 0 AND 1),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'reached' OR state = 'struck'),
    note TEXT NOT NULL,
    PRIMARY KEY (conversation, number)
) STRICT, WITHOUT ROWID;

-- What a point is about stays; the agenda is proposed, moved and struck from, and noted to.
CREATE TRIGGER agenda_points_update BEFORE UPDATE ON agenda_points
WHEN NEW.conversation <> OLD.conversation
  OR NEW.number <> OLD.number
  OR NEW.kind <> OLD.kind
  OR NEW.agreement IS NOT OLD.agreement
  OR NEW.item IS NOT OLD.item
  OR NEW.prompt IS NOT OLD.prompt
  OR NEW.text IS NOT OLD.text
  OR NEW.carried_over <> OLD.carried_over
BEGIN
    SELECT RAISE(ABORT, 'what a point of the agenda is about stays the same');
END;

-- What the two agree on in a conversation says in which.
ALTER TABLE agreements ADD COLUMN conversation BLOB REFERENCES conversations (id);

CREATE INDEX agreements_by_conversation ON agreements (conversation);

CREATE TRIGGER agreements_in_conversation BEFORE INSERT ON agreements
WHEN NEW.conversation IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM conversations c
      WHERE c.id = NEW.conversation
        AND c.subject = NEW.subject
        AND (
            c.person = NEW.owner
            OR EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.owner AND p.relation = 'myself')
        )
  )
BEGIN
    SELECT RAISE(ABORT, 'an agreement in a conversation is kept by one of the two');
END;

CREATE TRIGGER agreements_stay_in_conversation BEFORE UPDATE ON agreements
WHEN NEW.conversation IS NOT OLD.conversation
BEGIN
    SELECT RAISE(ABORT, 'an agreement stays in its conversation');
END;

-- What both say of a conversation at its end, and the day on which they talk again.
CREATE TABLE closings (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    rater BLOB NOT NULL REFERENCES people (id),
    useful TEXT CHECK (useful = 'yes' OR useful = 'partly' OR useful = 'no'),
    heard TEXT CHECK (heard = 'yes' OR heard = 'partly' OR heard = 'no'),
    differently TEXT NOT NULL,
    PRIMARY KEY (conversation, rater)
) STRICT, WITHOUT ROWID;

CREATE INDEX closings_by_rater ON closings (rater);

CREATE TRIGGER closings_of_the_two BEFORE INSERT ON closings
WHEN NOT EXISTS (
    SELECT 1 FROM conversations c
    WHERE c.id = NEW.conversation
      AND (
          c.person = NEW.rater
          OR EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.rater AND p.relation = 'myself')
      )
)
BEGIN
    SELECT RAISE(ABORT, 'one of the two says how a conversation was');
END;

CREATE TRIGGER closings_stay_in_conversation BEFORE UPDATE ON closings
WHEN NEW.conversation <> OLD.conversation OR NEW.rater <> OLD.rater
BEGIN
    SELECT RAISE(ABORT, 'what one says of a conversation stays there');
END;

ALTER TABLE conversations ADD COLUMN next_on TEXT
CHECK (next_on IS NULL OR next_on IS date(next_on));

-- What two people have agreed about their conversations, version by version.

CREATE TABLE frames (
    person BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    rhythm TEXT NOT NULL CHECK (rhythm <> ''),
    confidential TEXT NOT NULL CHECK (confidential <> ''),
    readers TEXT NOT NULL CHECK (readers <> ''),
    ending TEXT NOT NULL CHECK (ending <> ''),
    review TEXT NOT NULL CHECK (review IS date(review)),
    accepted INTEGER NOT NULL,
    PRIMARY KEY (person, version)
) STRICT, WITHOUT ROWID;

-- It is with another person, and stays as both accepted it. An insertion that replaces is a change as well.
CREATE TRIGGER frames_insert BEFORE INSERT ON frames
WHEN EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.person AND p.relation = 'myself')
  OR EXISTS (SELECT 1 FROM frames f WHERE f.person = NEW.person AND f.version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'what two people agreed on stays as both accepted it');
END;

CREATE TRIGGER frames_update BEFORE UPDATE ON frames
BEGIN
    SELECT RAISE(ABORT, 'what two people agreed on stays as both accepted it');
END;
