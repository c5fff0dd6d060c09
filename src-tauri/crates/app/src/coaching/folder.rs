//! The folder that is shared with somebody: choosing it, and putting a file of a conversation there.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{
    ActionKind, Changed, ComputersError, ConversationId, Job, PersonId, Stage, UserAction,
};
use store::shared_folder::{NAME_BYTES, Patience, SharedFolder};
use store::{FileError, FileFault, FileRole, Tx, conversations, people, shared_folders};
use view::Saved;

use crate::error::AppError;
use crate::stores::Stores;

/// How long a folder is waited for where the person has asked for something: a drive may have to wake.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// A folder that the person has chosen, of which nothing is known yet.
#[derive(Debug)]
pub struct AskedFolder {
    path: PathBuf,
    data: PathBuf,
}

/// A folder that the person has chosen, and that can be shared.
#[derive(Debug)]
pub struct ChosenFolder(String);

/// The folder at `path`, which the person has chosen.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn asked_folder(stores: &Stores, path: PathBuf) -> Result<AskedFolder, AppError> {
    stores.must_be_open()?;
    let data = stores.folder.path.clone();
    Ok(AskedFolder { path, data })
}

impl AskedFolder {
    /// Finds out whether it can be shared. It may take long.
    ///
    /// # Errors
    /// [`AppError::Folder`]: the program's own files would lie there, it is none, or it does not answer.
    pub fn find(self) -> Result<ChosenFolder, AppError> {
        let Self { path, data } = self;
        let chosen = path.to_str().map(str::to_owned);
        waited(move || SharedFolder::find(&path, &data).map(drop))?;
        let not_text = FileError {
            role: FileRole::Shared,
            fault: FileFault::NotRegular,
            name: None,
            source: None,
        };
        chosen.map(ChosenFolder).ok_or(AppError::Folder(not_text))
    }
}

/// Shares a folder with somebody who has given a card, in the place of the one before.
///
/// # Errors
/// [`ComputersError::PersonWithoutCard`], [`store::StoreError::PersonUnknown`], or the store.
pub fn choose_shared_folder(
    stores: &mut Stores,
    person: PersonId,
    ChosenFolder(path): ChosenFolder,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(
        ActionKind::SharedFolderChosen,
        vec![Changed::People, Changed::Conversations],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        if people::get(tx, person)?.public_key.is_none() {
            return Err(ComputersError::PersonWithoutCard.into());
        }
        if shown(tx, person)?.as_ref() != Some(&path) {
            shared_folders::choose(tx, person, &path)?;
            tx.record_undo(step);
        }
        Ok(())
    })?;
    Ok(saved)
}

/// Shares no folder with somebody any more. What lies there stays.
///
/// # Errors
/// [`store::StoreError::PersonUnknown`], or the store.
pub fn leave_shared_folder(
    stores: &mut Stores,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(
        ActionKind::SharedFolderLeft,
        vec![Changed::People, Changed::Conversations],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        people::get(tx, person)?;
        if shown(tx, person)?.is_some() {
            shared_folders::leave(tx, person)?;
            tx.record_undo(step);
        }
        Ok(())
    })?;
    Ok(saved)
}

/// Where the folder is that is shared with somebody, as it is shown.
pub(super) fn shown(tx: &Tx<'_>, person: PersonId) -> Result<Option<String>, store::StoreError> {
    let path = shared_folders::with_person(tx, person)?;
    Ok(path.map(|path| path.to_string_lossy().into_owned()))
}

/// A file that is to be put into a folder, of which nothing is made yet.
#[derive(Debug)]
pub struct ForFolder {
    path: PathBuf,
    data: PathBuf,
    name: [u8; NAME_BYTES],
}

/// The folder into which the next file of a conversation goes, under a name made of random bytes.
///
/// # Errors
/// [`ComputersError::NoFolder`], [`store::StoreError::ConversationUnknown`], or the store.
pub fn conversation_for_folder(
    stores: &mut Stores,
    id: ConversationId,
    name: [u8; NAME_BYTES],
) -> Result<ForFolder, AppError> {
    let data = stores.folder.path.clone();
    stores.read(|tx, _| {
        let person = conversations::get(tx, id)?.conversation.person;
        let path = shared_folders::with_person(tx, person)?;
        let path = path.ok_or(ComputersError::NoFolder)?;
        Ok(ForFolder { path, data, name })
    })
}

impl ForFolder {
    /// Finds the folder, and only then makes the file and puts it there: of a folder that is gone nothing is made.
    ///
    /// # Errors
    /// What `make` says, [`AppError::Folder`], [`AppError::Cancelled`].
    pub fn put<E: From<AppError>>(
        self,
        job: &dyn Job,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<(), E> {
        let Self { path, data, name } = self;
        let reserved = waited(move || SharedFolder::find(&path, &data)?.reserve(&name))?;
        job.step(Stage::Write, 0, 0).map_err(AppError::from)?;
        let bytes = make()?;
        Ok(waited(move || reserved.put(&bytes))?)
    }
}

fn waited<T: Send + 'static>(
    act: impl FnOnce() -> Result<T, FileError> + Send + 'static,
) -> Result<T, AppError> {
    let done = Patience::default().wait(LONGEST_WAIT, act);
    done.map_err(AppError::Folder)
}
