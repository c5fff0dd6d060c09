//! The stores that the use cases work on: the person's own, or the demo data in its place.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::{Archive, Calendar, FormRef, Kinds, SystemLanguage, UserAction};
use store::{Access, Store, StoreError, Tx, key_file};

use crate::backup::daily::DailyBackup;
use crate::coaching::folder_memory::FolderMemory;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::lock::has_envelopes;
use crate::lock::presence::{Presence, presence};
use crate::lock::settle::{LockMemory, settle};
use crate::made_file::MadeFiles;
use crate::reflection::BegunDrafts;

/// The folder that holds everything the program keeps.
#[derive(Clone, Debug)]
pub struct DataFolder {
    /// Where it is.
    pub path: PathBuf,
    /// How it is written for a reader, such as `~/.local/share/dk.fagspejl`.
    pub shown: String,
}

/// The stores that the use cases read and write: the person's own, or the demo data in its place.
pub struct Stores {
    pub(crate) folder: DataFolder,
    pub(crate) calendar: Calendar,
    /// The language of the computer, which is the program's until the person chooses.
    pub system_language: SystemLanguage,
    /// The kinds of instruments that are known.
    pub(crate) kinds: Kinds,
    own: Option<OpenStore>,
    pub(crate) daily: DailyBackup,
    /// The name of the log of another file that was set aside in this run of the program.
    pub(crate) log_aside: Option<String>,
    demo: Option<OpenStore>,
    /// What opens the person's own store, where it has a lock and that is open.
    pub(crate) unlocked: Option<Access>,
    pub(crate) lock_memory: LockMemory,
    /// The backup that the person chose last.
    pub(crate) chosen_backup: Option<PathBuf>,
    /// What a file of another person holds, until they say whether it is their own data.
    pub(crate) waiting_import: Option<Archive>,
    /// The file that was made last for the person.
    pub(crate) made: MadeFiles,
    /// What is known of the folders that are shared with others.
    pub(crate) folders: FolderMemory,
    /// The drafts that were begun in this run of the program, of the store that is shown.
    pub(crate) begun: BegunDrafts,
    /// Where the window is, in the page's words.
    pub(crate) route: Option<String>,
    /// The number of what was kept last of each form, since the page asked for all of them.
    pub(crate) writing_numbers: BTreeMap<FormRef, u64>,
}

/// An open store and the instruments read from it.
struct OpenStore {
    store: Store,
    cache: InstrumentCache,
}

impl OpenStore {
    fn new(store: Store, kinds: &Kinds) -> Self {
        Self {
            store,
            cache: InstrumentCache::new(kinds.clone()),
        }
    }
}

impl Stores {
    /// The stores of `folder`, read by the person's `calendar`. Nothing is opened or written yet: the
    /// first use case that needs the store opens it, and each later one tries again while it does not
    /// open.
    pub(crate) fn new(folder: DataFolder, calendar: Calendar, kinds: Kinds) -> Self {
        Self {
            folder,
            calendar,
            system_language: SystemLanguage::default(),
            kinds,
            own: None,
            daily: DailyBackup::default(),
            log_aside: None,
            demo: None,
            unlocked: None,
            lock_memory: LockMemory::default(),
            chosen_backup: None,
            waiting_import: None,
            made: MadeFiles::default(),
            folders: FolderMemory::default(),
            begun: BegunDrafts::default(),
            route: None,
            writing_numbers: BTreeMap::new(),
        }
    }

    /// Opens the store before the first use case asks for it, which then need not wait. Where it
    /// does not open, that use case says why.
    pub fn open_ahead(&mut self) {
        let _ = self.current();
    }

    /// Whether demo data stands in the place of the person's own.
    pub(crate) fn is_demo(&self) -> bool {
        self.demo.is_some()
    }

    /// Whether the person's own store has a lock and that is open.
    pub fn is_unlocked(&self) -> bool {
        self.unlocked.is_some()
    }

    /// What is shown is not locked: example data never is.
    ///
    /// # Errors
    /// As [`Stores::access`].
    pub(crate) fn must_be_open(&self) -> Result<(), AppError> {
        if !self.is_demo() {
            self.access()?;
        }
        Ok(())
    }

    /// Puts demo data in the place of the person's own.
    pub(crate) fn show_demo(&mut self, store: Store) {
        self.begun.clear();
        self.demo = Some(OpenStore::new(store, &self.kinds));
    }

    /// Goes back to the person's own store; the demo data is gone with that.
    pub(crate) fn close_demo(&mut self) {
        if self.demo.take().is_some() {
            self.begun.clear();
        }
    }

    /// Whether the person's own store is open and nothing is wrong with it.
    pub(crate) fn is_open_and_sound(&self) -> bool {
        let checked = self.own.as_ref().map(|own| own.store.quick_check());
        matches!(checked, Some(Ok(true)))
    }

    /// Does something with the person's own store. Demo data is put away meanwhile: it is gone when the
    /// act succeeds, and back where it is refused.
    ///
    /// # Errors
    /// What `act` says.
    pub(crate) fn with_own<T>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let demo = self.demo.take();
        let done = act(self);
        if done.is_err() {
            self.demo = demo;
        }
        done
    }

    /// Reads in one transaction of the current store.
    pub(crate) fn read<T>(
        &mut self,
        read: impl FnOnce(&Tx<'_>, &mut InstrumentCache) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let OpenStore { store, cache } = self.current()?;
        let read = store.read(|tx| read(tx, cache));
        self.close_if_damaged(read)
    }

    /// Reads in one transaction of the person's own store, also while demo data is shown.
    pub(crate) fn read_own<T>(
        &mut self,
        read: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<T, AppError> {
        let read = self.own()?.read(read).map_err(AppError::from);
        self.close_if_damaged(read)
    }

    /// Writes in one transaction of the current store. Before the first change of a day,
    /// the store is backed up.
    pub(crate) fn write<T>(
        &mut self,
        now: DateTime<Utc>,
        write: impl FnOnce(&Tx<'_>, &mut InstrumentCache) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let OpenStore { store, cache } = self.for_change(now)?;
        let written = store.write(|tx| write(tx, cache));
        if written.is_err() {
            cache.latest.forget();
        }
        self.close_if_damaged(written)
    }

    /// After a page that does not pass its check, SQLCipher reads nothing more over that connection:
    /// the next use case opens the store anew, so that it says what is wrong as well.
    pub(crate) fn close_if_damaged<T>(&mut self, done: Result<T, AppError>) -> Result<T, AppError> {
        if let Err(AppError::Store(StoreError::Damaged)) = done {
            self.close();
        }
        done
    }

    /// Undoes the latest action in the current store.
    pub(crate) fn undo(&mut self, now: DateTime<Utc>) -> Result<UserAction, AppError> {
        Ok(self.for_change(now)?.store.undo()?)
    }

    /// Redoes what was undone last in the current store.
    pub(crate) fn redo(&mut self, now: DateTime<Utc>) -> Result<UserAction, AppError> {
        Ok(self.for_change(now)?.store.redo()?)
    }

    /// The person's own store, also while demo data is shown.
    pub(crate) fn own(&mut self) -> Result<&mut Store, AppError> {
        Ok(&mut self.open_own()?.store)
    }

    /// The person's own store, where it is open already.
    pub(crate) fn if_open(&self) -> Option<&Store> {
        self.own.as_ref().map(|own| &own.store)
    }

    /// The person's own store, which is then no longer held here.
    pub(crate) fn take_own(&mut self) -> Result<Store, AppError> {
        self.open_own()?;
        let own = self.own.take().ok_or(StoreError::Locked)?;
        Ok(own.store)
    }

    /// What opens the person's own store.
    ///
    /// # Errors
    /// [`StoreError::Locked`] where it has a lock that is not open, [`StoreError::KeysMissing`],
    /// [`StoreError::LockMissing`].
    pub(crate) fn access(&self) -> Result<Access, StoreError> {
        match &self.own {
            Some(own) => Ok(own.store.access().clone()),
            None => access(self.unlocked.as_ref(), &self.folder, &self.lock_memory),
        }
    }

    /// Whether there is a lock.
    ///
    /// # Errors
    /// The file system.
    pub(crate) fn presence(&self) -> Result<Presence, StoreError> {
        if self.unlocked.is_some() || key_file::wrapped_key(&self.folder.path)?.is_some() {
            return Ok(Presence::On);
        }
        match &self.own {
            // Looking into its file once more would end the locks on it.
            Some(_) => Ok(Presence::Off),
            None => presence(&self.folder.path),
        }
    }

    /// What opens at least the backups without a lock.
    pub(crate) fn available_access(&self) -> Access {
        self.access().unwrap_or_else(|_| Access::without_lock())
    }

    /// Closes the person's own store; the next use case opens it again.
    pub(crate) fn close(&mut self) {
        self.own = None;
    }

    /// Closes the person's own store for good, with all in its file, and forgets what was read of it and
    /// what opens it.
    ///
    /// # Errors
    /// The database; what was saved stands in the log beside its file then.
    pub(crate) fn end(&mut self) -> Result<(), StoreError> {
        let own = self.own.take();
        (self.demo, self.unlocked, self.waiting_import) = (None, None, None);
        (self.route, self.folders) = (None, FolderMemory::default());
        self.begun.clear();
        own.map_or(Ok(()), |own| own.store.close())
    }

    fn open_own(&mut self) -> Result<&mut OpenStore, AppError> {
        let is_closed = self.own.is_none();
        let own = open(
            &mut self.own,
            &self.folder,
            &mut self.unlocked,
            &mut self.lock_memory,
            &self.kinds,
        )?;
        if is_closed && let Some(name) = own.store.log_aside() {
            self.log_aside = Some(name.to_owned());
        }
        Ok(own)
    }

    fn current(&mut self) -> Result<&mut OpenStore, AppError> {
        if self.demo.is_none() {
            self.open_own()?;
        }
        let current = self.demo.as_mut().or(self.own.as_mut());
        Ok(current.ok_or(StoreError::Locked)?)
    }

    fn for_change(&mut self, now: DateTime<Utc>) -> Result<&mut OpenStore, AppError> {
        if self.demo.is_none() {
            self.open_own()?;
            if let Some(own) = &self.own {
                self.daily.make_if_due(&own.store, &self.folder.path, now);
            }
        }
        let current = self.demo.as_mut().or(self.own.as_mut());
        Ok(current.ok_or(StoreError::Locked)?)
    }
}

fn open<'own>(
    own: &'own mut Option<OpenStore>,
    folder: &DataFolder,
    unlocked: &mut Option<Access>,
    memory: &mut LockMemory,
    kinds: &Kinds,
) -> Result<&'own mut OpenStore, AppError> {
    match own {
        Some(own) => Ok(own),
        closed => {
            let access = access(unlocked.as_ref(), folder, memory);
            if let Err(missing @ StoreError::LockMissing) = access {
                // It is said before anything is written.
                return Err(missing.into());
            }
            if let Err(error) = store::make_private(&folder.path) {
                log::warn!("others may read what is in the data folder: {error}");
            }
            store::complete_swap(&folder.path)?;
            let mut store = Store::open(&folder.path, &access?)?;
            if let Some(access) = unlocked {
                settle(&mut store, &folder.path, access, memory)?;
            }
            Ok(closed.insert(OpenStore::new(store, kinds)))
        }
    }
}

/// What opens the store, which is not open, or the one that is about to take its place.
fn access(
    unlocked: Option<&Access>,
    folder: &DataFolder,
    memory: &LockMemory,
) -> Result<Access, StoreError> {
    if let Some(access) = unlocked {
        return Ok(access.clone());
    }
    match presence(&folder.path)? {
        Presence::Off => Ok(Access::without_lock()),
        Presence::Missing if memory.goes_without => Ok(Access::without_lock()),
        Presence::Missing => Err(StoreError::LockMissing),
        Presence::On => Err(StoreError::Locked),
        Presence::KeysGone if has_envelopes(&folder.path)? => Err(StoreError::Locked),
        Presence::KeysGone => Err(StoreError::KeysMissing),
    }
}
