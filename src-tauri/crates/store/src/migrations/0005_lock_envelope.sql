-- The wrapped key of a locked store also stands inside it, where no one can change it unnoticed: every
-- page passes a check that only the key makes. None without a lock.
CREATE TABLE lock_envelope (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    envelope BLOB NOT NULL CHECK (length(envelope) BETWEEN 1 AND 16384)
) STRICT;
