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
