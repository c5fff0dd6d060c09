//! What the use cases work on: the person's own store, or the example data in its place.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{BackupReason, Calendar, InstrumentError, Step};
use store::{Access, Store, StoreError, Tx, backup, key_file};

use crate::error::AppError;
use crate::kept::KeptInstruments;
use crate::library::{InstrumentFile, Library};
use crate::lock::Proposal;

/// The folder that holds everything the program keeps.
#[derive(Clone, Debug)]
pub struct DataFolder {
    /// Where it is.
    pub path: PathBuf,
    /// How it is written for a reader, such as `~/.local/share/dk.fagspejl`.
    pub shown: String,
}

/// Everything that a person of this computer works on. There is one in a program.
pub struct Desk {
    pub(crate) folder: DataFolder,
    pub(crate) calendar: Calendar,
    library: Result<Library, InstrumentError>,
    own: Option<Open>,
    /// The last day on which it was looked whether a backup is due.
    backed_up: Option<NaiveDate>,
    example: Option<Open>,
    /// What opens the store, where it has a lock and that is open.
    pub(crate) unlocked: Option<Access>,
    /// A lock that is not turned on yet.
    pub(crate) proposal: Option<Proposal>,
    /// The backup that the person chose last.
    pub(crate) chosen: Option<PathBuf>,
}

/// An open store and the instruments read from it.
struct Open {
    store: Store,
    kept: KeptInstruments,
}

impl Open {
    fn new(store: Store) -> Self {
        Self {
            store,
            kept: KeptInstruments::default(),
        }
    }
}

impl Desk {
    /// A desk over `folder`, with `core` as the core instrument; `calendar` is the person's. Nothing
    /// is opened or written yet: the first use case that needs the store opens it, and each later one
    /// tries again while it does not open.
    pub fn new(
        folder: DataFolder,
        calendar: Calendar,
        core: InstrumentFile,
        others: &[InstrumentFile],
    ) -> Self {
        Self {
            folder,
            calendar,
            library: Library::read(core, others),
            own: None,
            backed_up: None,
            example: None,
            unlocked: None,
            proposal: None,
            chosen: None,
        }
    }

    /// Opens the store before the first use case asks for it, which then need not wait. Where it
    /// does not open, that use case says why.
    pub fn open_ahead(&mut self) {
        let _ = self.current();
    }

    /// The instruments that the program carries.
    ///
    /// # Errors
    /// [`AppError::Instrument`] where one of them is broken.
    pub(crate) fn library(&self) -> Result<&Library, AppError> {
        self.library.as_ref().map_err(|error| error.clone().into())
    }

    /// Whether example data is on the desk.
    pub(crate) fn is_example(&self) -> bool {
        self.example.is_some()
    }

    /// Puts example data on the desk.
    pub(crate) fn show_example(&mut self, store: Store) {
        self.example = Some(Open::new(store));
    }

    /// Takes example data off the desk; it is gone with that.
    pub(crate) fn drop_example(&mut self) {
        self.example = None;
    }

    /// Does something with the person's own store. Example data is off the desk meanwhile; it is gone
    /// when it is done, and back where it is refused.
    ///
    /// # Errors
    /// What `act` says.
    pub(crate) fn with_own<T>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let example = self.example.take();
        let done = act(self);
        if done.is_err() {
            self.example = example;
        }
        done
    }

    /// Reads in one transaction of the store that is on the desk.
    pub(crate) fn read<T>(
        &mut self,
        read: impl FnOnce(&Tx<'_>, &mut KeptInstruments) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let Open { store, kept } = self.current()?;
        let read = store.read(|tx| read(tx, kept));
        self.noticed(read)
    }

    /// Writes in one transaction of the store that is on the desk. Before the first change of a day,
    /// the store is backed up.
    pub(crate) fn write<T>(
        &mut self,
        now: DateTime<Utc>,
        write: impl FnOnce(&Tx<'_>, &mut KeptInstruments) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let Open { store, kept } = self.for_change(now)?;
        let written = store.write(|tx| write(tx, kept));
        self.noticed(written)
    }

    /// After a page that does not pass its check, SQLCipher reads nothing more over that connection:
    /// the next use case opens the store anew, so that it says what is wrong as well.
    fn noticed<T>(&mut self, done: Result<T, AppError>) -> Result<T, AppError> {
        if let Err(AppError::Store(StoreError::Damaged)) = done {
            self.close();
        }
        done
    }

    /// Takes back the latest step in the store that is on the desk.
    pub(crate) fn take_back(&mut self, now: DateTime<Utc>) -> Result<Step, AppError> {
        Ok(self.for_change(now)?.store.undo()?)
    }

    /// Does again what was taken back last in the store that is on the desk.
    pub(crate) fn do_again(&mut self, now: DateTime<Utc>) -> Result<Step, AppError> {
        Ok(self.for_change(now)?.store.redo()?)
    }

    /// The person's own store, also while example data is on the desk.
    pub(crate) fn own(&mut self) -> Result<&mut Store, AppError> {
        Ok(&mut self.opened()?.store)
    }

    /// The person's own store, which the desk no longer holds.
    pub(crate) fn taken_own(&mut self) -> Result<Store, AppError> {
        self.opened()?;
        let own = self.own.take().ok_or(StoreError::Locked)?;
        Ok(own.store)
    }

    /// What opens the person's own store.
    ///
    /// # Errors
    /// [`StoreError::Locked`] where it has a lock that is not open.
    pub(crate) fn access(&self) -> Result<Access, StoreError> {
        access(self.unlocked.as_ref(), &self.folder)
    }

    /// What opens at least the backups without a lock.
    pub(crate) fn at_hand(&self) -> Access {
        self.access().unwrap_or_else(|_| Access::without_lock())
    }

    /// Closes the person's own store; the next use case opens it again.
    pub(crate) fn close(&mut self) {
        self.own = None;
    }

    fn opened(&mut self) -> Result<&mut Open, AppError> {
        opened(&mut self.own, &self.folder, self.unlocked.as_ref())
    }

    fn current(&mut self) -> Result<&mut Open, AppError> {
        match &mut self.example {
            Some(example) => Ok(example),
            None => opened(&mut self.own, &self.folder, self.unlocked.as_ref()),
        }
    }

    fn for_change(&mut self, now: DateTime<Utc>) -> Result<&mut Open, AppError> {
        if let Some(example) = &mut self.example {
            return Ok(example);
        }
        let open = opened(&mut self.own, &self.folder, self.unlocked.as_ref())?;
        if self.backed_up.replace(now.date_naive()) != Some(now.date_naive())
            && let Err(error) = back_up_daily(&open.store, &self.folder, now)
        {
            // What the person writes is worth more than a copy of what stands.
            log::warn!("the backup of the day was not made: {error}");
        }
        Ok(open)
    }
}

fn opened<'own>(
    own: &'own mut Option<Open>,
    folder: &DataFolder,
    unlocked: Option<&Access>,
) -> Result<&'own mut Open, AppError> {
    match own {
        Some(own) => Ok(own),
        closed => {
            // First of all: what opens the store may come with the one that takes its place.
            store::complete_swap(&folder.path)?;
            let store = Store::open(&folder.path, &access(unlocked, folder)?)?;
            Ok(closed.insert(Open::new(store)))
        }
    }
}

fn access(unlocked: Option<&Access>, folder: &DataFolder) -> Result<Access, StoreError> {
    match unlocked {
        Some(access) => Ok(access.clone()),
        None if key_file::wrapped_key(&folder.path)?.is_some() => Err(StoreError::Locked),
        None => Ok(Access::without_lock()),
    }
}

fn back_up_daily(store: &Store, folder: &DataFolder, now: DateTime<Utc>) -> Result<(), StoreError> {
    let reason = BackupReason::Daily;
    if !store.is_empty()? && !backup::exists_for_day(&folder.path, now, reason)? {
        store.back_up(&folder.path, now, reason)?;
    }
    Ok(())
}
