-- Conversations on two computers: who this program is to others, and what the two programs have sent each other.

-- The secret keys of the program, with the name on its card, and the how manieth life of this store it is. It lies
-- in a locked store only.
CREATE TABLE identity (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number = 1),
    secret BLOB NOT NULL CHECK (length(secret) BETWEEN 1 AND 1024),
    name TEXT NOT NULL CHECK (name <> ''),
    epoch INTEGER NOT NULL CHECK (epoch BETWEEN 1 AND 4294967295)
) STRICT, WITHOUT ROWID;

-- A conversation whose files are sent: the card of the other one when it began, and the salt that binds one's own
-- answers, where one has invited.
CREATE TABLE threads (
    conversation BLOB NOT NULL PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    card TEXT NOT NULL CHECK (card <> ''),
    salt BLOB CHECK (salt IS NULL OR length(salt) = 32)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER threads_update BEFORE UPDATE ON threads
BEGIN
    SELECT RAISE(ABORT, 'with whom files are sent stays the same');
END;

-- Each file as it was signed, one's own and those that came; what it holds, and when it was made or came.
CREATE TABLE thread_files (
    conversation BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    mine INTEGER NOT NULL CHECK (mine BETWEEN 0 AND 1),
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'rating', 'opening', 'end')),
    at INTEGER NOT NULL,
    signed BLOB NOT NULL,
    PRIMARY KEY (conversation, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER thread_files_update BEFORE UPDATE ON thread_files
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays as it was signed');
END;
