//! Each log says of which file it is, as soon as it begins.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::error::StoreError;
use crate::file::header::version;
use crate::file::log::{log_mark, open_log, remove_stamp, write_stamp};

/// The stamp of the logs of an open store. Dropping it, once the store is closed, removes it where all is
/// in the store's file.
pub(crate) struct LogStamp {
    store: PathBuf,
    /// Held as long as the store: closing it would end the locks on it.
    file: File,
    /// The log, once there is one: as SQLite does, it is opened once and goes on as the same file.
    log: Option<File>,
    /// The mark of the log that has a stamp.
    stamped: Option<[u8; 8]>,
}

impl LogStamp {
    /// That of the store whose file is `store`, which this process holds.
    ///
    /// # Errors
    /// The file system.
    pub(crate) fn new(store: &Path) -> Result<Self, StoreError> {
        Ok(Self {
            store: store.to_owned(),
            file: File::open(store).map_err(StoreError::from_io)?,
            log: None,
            stamped: None,
        })
    }

    /// After each commit: where a log has begun with it, it gets its stamp. The first page is then written
    /// with it, so that the file is told from a copy of today once the log is moved into it.
    pub(crate) fn after_commit(&mut self, connection: &Connection) {
        if let Err(error) = self.stamp(connection) {
            // As good as a log of an earlier version: whose it is can be told in most cases still.
            log::warn!("the log has no stamp: {error}");
        }
    }

    fn stamp(&mut self, connection: &Connection) -> Result<(), StoreError> {
        if self.log.is_none() {
            self.log = open_log(&self.store).map_err(StoreError::from_io)?;
        }
        let Some(log) = &mut self.log else {
            return Ok(());
        };
        let mark = log_mark(log).map_err(StoreError::from_io)?;
        if mark.is_none() || mark == self.stamped {
            return Ok(());
        }
        self.stamped = mark;
        write_stamp(&self.store, &mut self.file).map_err(StoreError::from_io)?;
        connection.pragma_update(None, "user_version", version(connection)?)?;
        Ok(())
    }
}

impl Drop for LogStamp {
    fn drop(&mut self) {
        // Some systems list a file that was deleted until nobody has it open.
        self.log = None;
        // What is left says that a log which is gone was of the file.
        let _ = remove_stamp(&self.store);
    }
}
