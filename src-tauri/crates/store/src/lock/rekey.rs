//! Encrypting a store's file anew.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::backup::file::{vacuum_into, verify};
use crate::error::StoreError;
use crate::file::swap::{new_temporary, swap_in};
use crate::lock::access::{Access, Key};
use crate::store::Store;

/// Encrypts a file that nobody holds, and that is no store's own, with another key. It is checked and
/// on disk then.
pub(crate) fn rekey(path: &Path, from: &Key, to: &Key) -> Result<(), StoreError> {
    if from != to {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        from.give(&connection)?;
        // What goes must not stand in a log beside the file.
        connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
        connection.pragma_update(None, "rekey", to.literal().as_str())?;
        connection.close().map_err(|(_, error)| error)?;
    }
    verify(path, to)
}

impl Store {
    /// Encrypts the store in `data` with another key, and closes it. A program that is killed leaves
    /// the one or the other, each with what opens it.
    ///
    /// # Errors
    /// The file system or the database; the store is as it was then, and closed.
    pub fn rekey(self, data: &Path, access: &Access) -> Result<(), StoreError> {
        let next = new_temporary(data).map_err(StoreError::from_io)?;
        vacuum_into(&self.connection, next.path())?;
        rekey(next.path(), self.access.key(), access.key())?;
        next.as_file().sync_all().map_err(StoreError::from_io)?;
        self.close()?;
        swap_in(next, access, data).map_err(StoreError::from_io)
    }
}
