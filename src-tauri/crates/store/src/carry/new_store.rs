//! A new store under a temporary name, which is to take the place of the one that stands.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::ContentCounts;
use rusqlite::Connection;
use tempfile::NamedTempFile;

use crate::error::StoreError;
use crate::file::names::{shm, wal};
use crate::file::swap::new_next;
use crate::lock::access::Access;
use crate::lock::identity;
use crate::store::Store;

/// An empty store of this version. It is gone with this value, unless it is closed.
pub(crate) struct NewStore {
    store: Store,
    file: NamedTempFile,
    _log: Log,
}

/// What SQLite keeps beside a file. Nobody else removes it where the file is never closed in order.
struct Log(PathBuf);

impl Drop for Log {
    fn drop(&mut self) {
        for beside in [wal(&self.0), shm(&self.0)] {
            // It is there only where something failed, and the next opening clears it away.
            let _ = fs::remove_file(beside);
        }
    }
}

impl NewStore {
    /// One for `data`, which `access` opens, where it can take the store's place. It holds the wrapped key of that.
    ///
    /// # Errors
    /// The file system or the database.
    pub(crate) fn in_folder(data: &Path, access: &Access) -> Result<Self, StoreError> {
        let file = new_next(data)?;
        let mut store = Store::in_file(file.path(), access)?;
        store.keep_envelope(access.wrapped())?;
        Ok(Self {
            store,
            _log: Log(file.path().to_owned()),
            file,
        })
    }

    /// What rows are put in by.
    pub(crate) fn connection(&self) -> &Connection {
        &self.store.connection
    }

    /// Checks it from the first page to the last, and closes it. It is one file then, on disk. Says how
    /// much it holds. To the programs of others it goes on in the life after its own and `present_life`, that of
    /// the store whose place it takes; without a lock it is nobody to them.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it is not whole, the file system or the database.
    pub(crate) fn close(
        self,
        present_life: u32,
    ) -> Result<(NamedTempFile, ContentCounts), StoreError> {
        let Self { store, file, _log } = self;
        if store.access().is_locked() {
            identity::begin_next_life(&store.connection, present_life)?;
        } else {
            identity::remove(&store.connection)?;
        }
        if !store.integrity_errors()?.is_empty() {
            return Err(StoreError::Damaged);
        }
        let holds = store.counts()?;
        // Closing alone does not say that there was no room for what the log holds.
        let truncated = "PRAGMA wal_checkpoint(TRUNCATE)";
        store.connection.query_row(truncated, [], |_| Ok(()))?;
        store.close()?;
        if wal(file.path()).exists() {
            return Err(StoreError::Unreachable(io::ErrorKind::ResourceBusy.into()));
        }
        file.as_file().sync_all().map_err(StoreError::from_io)?;
        Ok((file, holds))
    }
}
