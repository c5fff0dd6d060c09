-- The folder by which the files of the conversations with somebody go and come: where it is on this computer.
CREATE TABLE shared_folders (
    person BLOB NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    path TEXT NOT NULL CHECK (path <> '')
) STRICT, WITHOUT ROWID;
