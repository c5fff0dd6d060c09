//! The least that a durable answer can cost: one row in one transaction, with the settings of the
//! store and nothing of the program.

use anyhow::Result;
use rusqlite::{Connection, TransactionBehavior};
use support::raw;
use tempfile::TempDir;
use uuid::Uuid;

/// How many items the assessment has.
const ITEMS: u32 = 24;

/// A table like the store's, and nothing else.
pub(crate) struct BareCommit {
    connection: Connection,
    assessment: Uuid,
    given: u32,
    _folder: TempDir,
}

impl BareCommit {
    /// In a temporary folder, on the same file system as a temporary home.
    pub(crate) fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let connection = raw::open(&folder.path().join("bare.db"))?;
        // The settings of the store: docs/safety.md, "The store".
        connection.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE;
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA fullfsync = ON;
             PRAGMA checkpoint_fullfsync = ON;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA trusted_schema = OFF;
             PRAGMA mmap_size = 0;
             PRAGMA temp_store = MEMORY;
             CREATE TABLE answers (
                 assessment BLOB NOT NULL,
                 item TEXT NOT NULL,
                 facet TEXT NOT NULL,
                 value INTEGER,
                 non_answer TEXT,
                 given INTEGER NOT NULL,
                 PRIMARY KEY (assessment, item, facet)
             ) STRICT, WITHOUT ROWID;",
        )?;
        Ok(Self {
            connection,
            assessment: Uuid::from_u128(1),
            given: 0,
            _folder: folder,
        })
    }

    /// Gives the next answer, in a transaction of its own.
    pub(crate) fn commit(&mut self) -> Result<()> {
        self.given += 1;
        let item = format!("item-{}", self.given % ITEMS);
        let level = self.given % 5 + 1;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction
            .prepare_cached(
                "INSERT INTO answers (assessment, item, facet, value, non_answer, given)
                 VALUES (?1, ?2, 'level', ?3, NULL, ?4)
                 ON CONFLICT (assessment, item, facet) DO UPDATE
                 SET value = excluded.value, non_answer = excluded.non_answer,
                     given = excluded.given",
            )?
            .execute((self.assessment, item, level, self.given))?;
        Ok(transaction.commit()?)
    }
}
