//! The open store: the one place that holds the connection.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{BackupReason, ContentCounts};
use rusqlite::Connection;

use crate::backup::make::BackupCopy;
use crate::backup::{folder as backups, make};
use crate::connection;
use crate::copied_over;
use crate::counts;
use crate::error::StoreError;
use crate::file::folder::{check_writable, make_folder};
use crate::file::header;
use crate::file::held::Held;
use crate::file::names::wal;
use crate::file::own;
use crate::file::swap::complete_swap;
use crate::file::temporary::{clear_temporary, clear_temporary_among_others};
use crate::integrity;
use crate::lock::access::Access;
use crate::lock::{envelope, identity};
use crate::log_stamp::LogStamp;
use crate::migrations;
use crate::undo::UndoStack;

/// An open store. It is held by this one connection; a second one is refused.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) undo: UndoStack,
    pub(crate) access: Access,
    /// Goes after the connection.
    _held: Held,
    /// The name of the log of another file that lay beside it.
    log_aside: Option<String>,
    /// None in memory. Dropped after the connection.
    pub(crate) log_stamp: Option<LogStamp>,
}

impl Store {
    /// Opens the store in `folder`, making both where they are missing, and brings it up to date.
    /// Where it fails, what was there is as it was.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::Foreign`], [`StoreError::Damaged`],
    /// [`StoreError::ReadOnly`], [`StoreError::Full`], [`StoreError::InUse`],
    /// [`StoreError::Unreachable`].
    pub fn open(folder: &Path, access: &Access) -> Result<Self, StoreError> {
        make_folder(folder).map_err(StoreError::from_io)?;
        check_writable(folder).map_err(StoreError::from_io)?;
        complete_swap(folder)?;
        let store = Self::open_present(folder, access)?;
        // Only now that it is held: nobody else is putting another file in its place.
        clear_temporary(folder).map_err(StoreError::from_io)?;
        let elsewhere = own::folders_elsewhere(folder).into_iter();
        for folder in elsewhere.chain(backups::folders(folder)) {
            if let Err(error) = clear_temporary_among_others(&folder) {
                log::warn!("what was left by a killed program is not cleared away: {error}");
            }
        }
        Ok(store)
    }

    /// As [`Store::open`], where the folder is known and nothing waits to take the store's place.
    pub(crate) fn open_present(folder: &Path, access: &Access) -> Result<Self, StoreError> {
        let place = own::store(folder)?;
        own::log(&place)?;
        let path = place.path();
        let created = create_file(path).map_err(StoreError::from_io)?;
        let opened = Self::open_file(path, folder, access);
        let opened = opened.map_err(|error| with_reason(error, path));
        if opened.is_err() && created {
            // What cannot be removed is an empty file; the next opening fills it.
            for leftover in [path.to_owned(), wal(path)] {
                let _ = fs::remove_file(leftover);
            }
        }
        opened
    }

    /// Makes a store of the empty file `path`.
    pub(crate) fn in_file(path: &Path, access: &Access) -> Result<Self, StoreError> {
        Self::of(connection::open(path, access.key())?, path, access)
    }

    /// Opens the store in the file `path` of `data`, which is there, and brings it up to date.
    fn open_file(path: &Path, data: &Path, access: &Access) -> Result<Self, StoreError> {
        copied_over::take_off_trailer(path, access)?;
        let mut log_aside = copied_over::set_aside(path, data, access.key())?;
        let connection = match connection::open(path, access.key()).and_then(checked_with_log) {
            Err(error) => {
                // Again where the log was the reason.
                log_aside = copied_over::set_aside_after(path, data, access.key(), error)?;
                connection::open(path, access.key())?
            }
            Ok(connection) => connection,
        };
        back_up_before_upgrade(&connection, path, data, access)?;
        let mut store = Self::of(connection, path, access)?;
        store.log_aside = log_aside;
        Ok(store)
    }

    fn of(connection: Connection, path: &Path, access: &Access) -> Result<Self, StoreError> {
        let held = Held::at(path);
        let mut store = Self::upgraded(connection, access.clone(), held)?;
        connection::fold_log_on_close(&store.connection)?;
        store.log_stamp = Some(LogStamp::new(path)?);
        Ok(store)
    }

    /// The name under which the log of another file was set aside that lay beside this one when it was
    /// opened; none where none did.
    pub fn log_aside(&self) -> Option<&str> {
        self.log_aside.as_deref()
    }

    /// A store that exists only in memory, for example data.
    ///
    /// # Errors
    /// [`StoreError::Database`] where there is no memory.
    pub fn open_in_memory() -> Result<Self, StoreError> {
        Self::upgraded(
            connection::open_in_memory()?,
            Access::without_lock(),
            Held::nothing(),
        )
    }

    fn upgraded(
        mut connection: Connection,
        access: Access,
        held: Held,
    ) -> Result<Self, StoreError> {
        migrations::all().to_latest(&mut connection)?;
        let undo = UndoStack::install(&connection)?;
        Ok(Self {
            connection,
            undo,
            access,
            _held: held,
            log_aside: None,
            log_stamp: None,
        })
    }

    /// Closes the store; its log is moved into its file.
    ///
    /// # Errors
    /// The database.
    pub fn close(self) -> Result<(), StoreError> {
        connection::close(self.connection)
    }

    /// Makes a backup in the data folder, opens and checks it, and thins the earlier ones. Gives its
    /// name.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where what was made is not whole, [`StoreError::Full`], or the
    /// database; there is no new backup then.
    pub fn back_up(
        &self,
        data: &Path,
        at: DateTime<Utc>,
        reason: BackupReason,
    ) -> Result<String, StoreError> {
        make::make(&self.connection, &self.access, data, at, reason)
    }

    /// A copy that is to become a backup in the data folder.
    ///
    /// # Errors
    /// [`StoreError::Full`], or the database.
    pub fn copy_for_backup(&self, data: &Path) -> Result<BackupCopy, StoreError> {
        BackupCopy::new(&self.connection, &self.access, &own::backups(data)?)
    }

    /// A copy that is to become a backup elsewhere; until then it lies in `data`.
    ///
    /// # Errors
    /// As [`Store::copy_for_backup`].
    pub fn copy_for_elsewhere(&self, data: &Path) -> Result<BackupCopy, StoreError> {
        BackupCopy::new(&self.connection, &self.access, data)
    }

    /// What opens it.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The wrapped key that stands inside the store; none where it has no lock, or has not been opened
    /// since it came from an earlier version.
    ///
    /// # Errors
    /// The database.
    pub fn envelope(&self) -> Result<Option<Vec<u8>>, StoreError> {
        envelope::read(&self.connection)
    }

    /// From now on this is the wrapped key of the store, inside it and in its backups; none where it has
    /// no lock.
    ///
    /// # Errors
    /// The database; what stands inside is as it was then.
    pub fn keep_envelope(&mut self, wrapped: Option<&[u8]>) -> Result<(), StoreError> {
        if let Some(wrapped) = wrapped {
            self.access = Access::locked(self.access.key().clone(), wrapped.to_vec());
        }
        envelope::write(&self.connection, wrapped)
    }

    /// How much the store holds.
    ///
    /// # Errors
    /// The database.
    pub fn counts(&self) -> Result<ContentCounts, StoreError> {
        counts::counts(&self.connection)
    }

    /// Whether nobody has written anything yet.
    ///
    /// # Errors
    /// The database.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        counts::is_empty(&self.connection)
    }

    /// In which life it is to the programs of others: each restored store goes on in the next; 0 where it is nobody
    /// to them.
    ///
    /// # Errors
    /// The database.
    pub fn life(&self) -> Result<u32, StoreError> {
        identity::life(&self.connection)
    }

    /// Looks at every page (SQLCipher's checksum), every table and index, and every reference.
    /// Gives what is wrong, in the database's words; empty where nothing is.
    ///
    /// # Errors
    /// The database, where it cannot even be looked at.
    pub fn integrity_errors(&self) -> Result<Vec<String>, StoreError> {
        integrity::integrity_errors(&self.connection)
    }

    /// Whether nothing is wrong, as far as a quick look tells: SQLCipher's checksum of every page, and
    /// every table without its indexes.
    ///
    /// # Errors
    /// The database, where it cannot even be looked at.
    pub fn quick_check(&self) -> Result<bool, StoreError> {
        integrity::quick_check(&self.connection)
    }
}

/// SQLite says "cannot open" also where the file may not be written; this says why. Only where it
/// could not be opened: closing the file here would end the locks of a connection to it.
fn with_reason(error: StoreError, path: &Path) -> StoreError {
    if !matches!(error, StoreError::Unreachable(_)) {
        return error;
    }
    match fs::OpenOptions::new().read(true).write(true).open(path) {
        Ok(_) => error,
        Err(reason) => StoreError::from_io(reason),
    }
}

/// What a log holds is looked at before anything of it is taken for the store's.
fn checked_with_log(connection: Connection) -> Result<Connection, StoreError> {
    let is_sound = !connection::holds_log(&connection) || integrity::quick_check(&connection)?;
    is_sound.then_some(connection).ok_or(StoreError::Damaged)
}

/// A store of an earlier version is upgraded only when it is backed up. The backup bears the time
/// of the last change that it holds.
fn back_up_before_upgrade(
    connection: &Connection,
    path: &Path,
    data: &Path,
    access: &Access,
) -> Result<(), StoreError> {
    let version = header::version(connection)?;
    if version == 0 || version >= migrations::newest() || counts::is_empty(connection)? {
        return Ok(());
    }
    let changed = |file: &Path| fs::metadata(file).and_then(|file| file.modified());
    let mut at = changed(path).map_err(StoreError::from_io)?;
    if let Ok(later) = changed(&wal(path)) {
        at = at.max(later);
    }
    let at = at.into();
    // Where the upgrade failed the last time, it is backed up already.
    if !backups::exists(data, at, BackupReason::Upgrade) {
        make::make(connection, access, data, at, BackupReason::Upgrade)?;
    }
    Ok(())
}

/// Makes an empty file for the person alone; SQLite gives its write-ahead log the same
/// permissions. Says whether it was missing.
fn create_file(path: &Path) -> io::Result<bool> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}
