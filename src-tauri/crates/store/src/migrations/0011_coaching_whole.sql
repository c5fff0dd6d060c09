-- An agenda that one has shaped can be saved as a template. Each of the two who rate on one computer can keep their
-- half closed with a word of their own, until both ratings are shown.

-- The person's own templates for agendas. Two may have one name where an archive has brought in the second.
CREATE TABLE agenda_templates (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;

-- What a template holds, in its order: kinds of points, and what one has written oneself.
CREATE TABLE agenda_template_points (
    template BLOB NOT NULL REFERENCES agenda_templates (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL CHECK (
        kind = 'carriedOver' OR kind = 'agreement' OR kind = 'strength' OR kind = 'difference'
        OR kind = 'observation' OR kind = 'prompt' OR kind = 'wellbeing' OR kind = 'own'
    ),
    text TEXT CHECK ((text IS NOT NULL) = (kind = 'own') AND text <> ''),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    struck INTEGER NOT NULL CHECK (struck BETWEEN 0 AND 1),
    PRIMARY KEY (template, place)
) STRICT, WITHOUT ROWID;

-- What is kept of a word: a slow salted hash, as long as not both have seen both ratings.
CREATE TABLE half_words (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    rater BLOB NOT NULL REFERENCES people (id),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (conversation, rater)
) STRICT, WITHOUT ROWID;

CREATE INDEX half_words_by_rater ON half_words (rater);

CREATE TRIGGER half_words_insert BEFORE INSERT ON half_words
WHEN NOT EXISTS (
    SELECT 1 FROM conversations c
    WHERE c.id = NEW.conversation
      AND c.revealed IS NULL
      AND (
          c.person = NEW.rater
          OR EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.rater AND p.relation = 'myself')
      )
)
BEGIN
    SELECT RAISE(ABORT, 'one of the two keeps their half closed, before both see both');
END;

CREATE TRIGGER half_words_update BEFORE UPDATE ON half_words
BEGIN
    SELECT RAISE(ABORT, 'the word of a half is taken away, and never another');
END;

CREATE TRIGGER half_words_gone AFTER UPDATE ON conversations
WHEN NEW.revealed IS NOT NULL AND OLD.revealed IS NULL
BEGIN
    DELETE FROM half_words WHERE conversation = NEW.id;
END;

-- What came of a conversation is a further kind of file.
CREATE TABLE thread_files_of_kinds (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    mine INTEGER NOT NULL CHECK (mine BETWEEN 0 AND 1),
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'rating', 'opening', 'record', 'end')),
    at INTEGER NOT NULL,
    signed BLOB NOT NULL,
    PRIMARY KEY (conversation, number)
) STRICT, WITHOUT ROWID;

INSERT INTO thread_files_of_kinds SELECT conversation, number, mine, kind, at, signed FROM thread_files;
DROP TABLE thread_files;
ALTER TABLE thread_files_of_kinds RENAME TO thread_files;

CREATE TRIGGER thread_files_update BEFORE UPDATE ON thread_files
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays as it was signed');
END;

-- The folder by which the files of the conversations with somebody go and come: where it is on this computer.
CREATE TABLE shared_folders (
    person BLOB NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    path TEXT NOT NULL CHECK (path <> '')
) STRICT, WITHOUT ROWID;
