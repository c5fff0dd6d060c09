-- What is being written in a form and is not saved yet.

-- What a form is called and what stands in it are checked again where they are read. With a row id: the
-- index of the key then tells how many there were where a page of the table is damaged.
CREATE TABLE drafts (
    form TEXT NOT NULL PRIMARY KEY CHECK (length(form) BETWEEN 1 AND 200),
    content TEXT NOT NULL CHECK (length(content) <= 1000000),
    written INTEGER NOT NULL
) STRICT;

-- The wrapped key of a locked store also stands inside it, where no one can change it unnoticed: every
-- page passes a check that only the key makes. None without a lock.
CREATE TABLE lock_envelope (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    envelope BLOB NOT NULL CHECK (length(envelope) BETWEEN 1 AND 16384)
) STRICT;
