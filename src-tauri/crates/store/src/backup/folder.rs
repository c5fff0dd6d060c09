//! The folder of the backups: the list of them, and thinning it.

use std::fs::{self, DirEntry, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::{BackupReason, ContentCounts, superfluous};

use crate::backup::file::{check_finished, check_opens, key_for, place, wrapped_key};
use crate::backup::name::{candidate_names, parse_name};
use crate::counts::counts;
use crate::error::StoreError;
use crate::file::fault::{FileFault, FileRole};
use crate::file::folder::sync_folder;
use crate::file::names::BACKUPS_FOLDER;
use crate::file::own;
use crate::file::place::Place;
use crate::file::temporary::without_path;
use crate::lock::access::Access;
use crate::untrusted::open_to_list;

/// The file of a backup, and what could be found out about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    /// Its name, without the folder.
    pub name: String,
    /// When the backup was made (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds; none where it does not open.
    pub holds: Option<ContentCounts>,
    /// Whether it opens only with the passphrase of its day.
    pub locked: bool,
    /// Whether it opens and was not made by this program.
    pub foreign: bool,
    /// Whether it has no lock, where the store has one.
    pub unlocked: bool,
}

pub(crate) fn folder(data: &Path) -> PathBuf {
    data.join(BACKUPS_FOLDER)
}

/// Whether there is a backup with this time and reason.
pub(crate) fn exists(data: &Path, at: DateTime<Utc>, reason: BackupReason) -> bool {
    let mut names = candidate_names(at, reason);
    names
        .next()
        .is_some_and(|name| folder(data).join(name).exists())
}

/// Refuses a folder in which no backup can be made; where there is none yet, it can be made.
///
/// # Errors
/// [`StoreError::ReadOnly`], [`StoreError::Full`], or [`StoreError::Unreachable`] where a link leads
/// nowhere, or something else stands there.
pub fn check_folder(data: &Path) -> Result<(), StoreError> {
    let folder = folder(data);
    let checked = match folder.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(_) => tempfile::tempfile_in(&folder)
            .map(drop)
            .map_err(without_path),
    };
    checked.map_err(StoreError::from_io)
}

/// All backups in the data folder, the newest first; each is opened to say what it holds.
///
/// # Errors
/// The file system.
pub fn list(data: &Path, access: &Access) -> Result<Vec<BackupFile>, StoreError> {
    let files = list_files(data)?;
    let backups = files.into_iter().map(|(name, at, reason)| {
        let path = folder(data).join(&name);
        inspect(&path, access, (name, at, reason))
    });
    backups.collect()
}

/// A backup that lies anywhere. Where its name does not say when and why it was made, it is taken as
/// asked for when its file was written.
///
/// # Errors
/// [`StoreError::BackupDamaged`] where it does not open, [`StoreError::NotOurs`] where it is none,
/// [`StoreError::BackupUnfinished`], [`StoreError::Newer`], or the file system.
pub fn inspect_external(path: &Path, access: &Access) -> Result<BackupFile, StoreError> {
    let place = place(path)?.alone()?;
    check_finished(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let written = place.path().metadata().and_then(|file| file.modified());
    let written = written.map_err(|error| place.unread(error))?;
    let (at, reason) = parse_name(&name).unwrap_or((written.into(), BackupReason::Asked));
    if let Some(key) = key_for(path, access)? {
        check_opens(path, &key)?;
    }
    inspect(path, access, (name.into_owned(), at, reason))
}

fn inspect(
    path: &Path,
    access: &Access,
    (name, at, reason): (String, DateTime<Utc>, BackupReason),
) -> Result<BackupFile, StoreError> {
    // One that is not held is listed as one that does not open.
    let place = place(path);
    let about = place.as_ref().ok().and_then(Place::about);
    let mut file = BackupFile {
        name,
        at,
        reason,
        bytes: about.map_or(0, Metadata::len),
        holds: None,
        locked: false,
        foreign: false,
        unlocked: false,
    };
    let key = match key_for(path, access) {
        Err(StoreError::NotOurs) => {
            file.foreign = true;
            return Ok(file);
        }
        Err(StoreError::File(error)) => {
            log::info!("the backup {} does not open: {error}", file.name);
            return Ok(file);
        }
        key => key?,
    };
    let Some(key) = key else {
        file.locked = true;
        return Ok(file);
    };
    file.unlocked = access.is_locked() && key != *access.key();
    match open_to_list(path, &key).and_then(|opened| counts(&opened)) {
        Ok(holds) => file.holds = Some(holds),
        Err(error) => file.foreign = matches!(error, StoreError::NotOurs),
    }
    Ok(file)
}

/// Whether there is a backup for this reason of this day, by UTC as in the names.
///
/// # Errors
/// The file system.
pub fn exists_for_day(
    data: &Path,
    day: DateTime<Utc>,
    reason: BackupReason,
) -> Result<bool, StoreError> {
    let files = list_files(data)?;
    let same = |(_, at, why): &(_, DateTime<Utc>, _)| {
        at.date_naive() == day.date_naive() && *why == reason
    };
    Ok(files.iter().any(same))
}

/// Deletes the backups that are no longer needed after one was made at `at`. Those that bear a later
/// time are left alone: the clock was set back, and they must not push out what is written now.
pub(crate) fn thin(data: &Path, at: DateTime<Utc>) -> Result<(), StoreError> {
    let mut files = list_files(data)?;
    files.retain(|&(_, made, _)| made <= at);
    let dated: Vec<_> = files.iter().map(|&(_, at, reason)| (at, reason)).collect();
    for (name, _, _) in superfluous(&dated)
        .into_iter()
        .filter_map(|at| files.get(at))
    {
        remove_file(&folder(data).join(name))?;
    }
    Ok(())
}

/// The file of a backup.
///
/// # Errors
/// [`StoreError::BackupUnknown`] where `name` is not the name of a backup in the folder.
pub fn path(data: &Path, name: &str) -> Result<PathBuf, StoreError> {
    let files = list_files(data)?;
    if files.iter().any(|(listed, _, _)| listed == name) {
        Ok(folder(data).join(name))
    } else {
        Err(StoreError::BackupUnknown)
    }
}

/// Deletes a backup.
///
/// # Errors
/// [`StoreError::BackupUnknown`], or the file system.
pub fn remove(data: &Path, name: &str) -> Result<(), StoreError> {
    remove_file(&path(data, name)?)?;
    if let Err(error) = sync_folder(&folder(data)) {
        log::warn!("a backup that was deleted may come back after a power cut: {error}");
    }
    Ok(())
}

/// Removes a backup, and where it is a link, what that leads to. One that leads nowhere, or to what is no
/// file, goes itself.
fn remove_file(path: &Path) -> Result<(), StoreError> {
    match Place::find(FileRole::Backup, path) {
        Ok(place) => Ok(place.remove()?),
        Err(error) => fs::remove_file(path).map_err(|_| error.into()),
    }
}

/// The folders of backups that are not among the others: where links lead.
pub(crate) fn folders(data: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder(data)];
    let places = paths(data).unwrap_or_default().into_iter();
    let places = places.filter_map(|path| Place::find(FileRole::Backup, &path).ok());
    let linked = places.filter(Place::is_link);
    folders.extend(linked.map(|place| place.folder().to_owned()));
    folders
}

/// The files of all backups.
pub(crate) fn paths(data: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let files = list_files(data)?;
    let path = |(name, _, _)| folder(data).join::<String>(name);
    Ok(files.into_iter().map(path).collect())
}

/// How many backups do not have the lock of the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OtherwiseLocked {
    /// How many have none.
    pub open: usize,
    /// How many open with another passphrase and another code: those of an earlier day, or of another
    /// store.
    pub other: usize,
}

/// How many backups do not have the lock whose wrapped key is `present`. One that cannot be read is left out,
/// and so are all where their folder is away: whether there is a lock can be told all the same.
///
/// # Errors
/// The file system.
pub fn otherwise_locked(data: &Path, present: &[u8]) -> Result<OtherwiseLocked, StoreError> {
    let mut found = OtherwiseLocked::default();
    let paths = match paths(data) {
        Err(StoreError::File(error)) => {
            log::info!("the backups cannot be listed: {error}");
            Vec::new()
        }
        paths => paths?,
    };
    for path in paths {
        match wrapped_key(&path) {
            // Nobody knows what is not there.
            Err(StoreError::File(error)) => log::info!("a backup cannot be read: {error}"),
            wrapped => match wrapped? {
                None => found.open += 1,
                Some(wrapped) => found.other += usize::from(wrapped != present),
            },
        }
    }
    Ok(found)
}

/// When each backup that has a lock was made, with its wrapped key, the newest first; where a time is
/// given, only of those made after it. One that cannot be read is left out, and so are all where not even the
/// list can be read. They are read as they are asked for.
pub fn locked(
    data: &Path,
    after: Option<DateTime<Utc>>,
) -> impl Iterator<Item = (DateTime<Utc>, Vec<u8>)> {
    let folder = folder(data);
    let files = list_files(data).unwrap_or_else(|error| {
        log::warn!("the backups cannot be listed: {error}");
        Vec::new()
    });
    let is_after = move |at| after.is_none_or(|after| at > after);
    let files = files.into_iter();
    let files = files.take_while(move |&(_, at, _)| is_after(at));
    files.filter_map(move |(name, at, _)| {
        let wrapped = wrapped_key(&folder.join(&name)).unwrap_or_else(|error| {
            log::warn!("the backup {name} cannot be read: {error}");
            None
        });
        Some((at, wrapped?))
    })
}

/// The names of all backups with what they say, the newest first.
fn list_files(data: &Path) -> Result<Vec<(String, DateTime<Utc>, BackupReason)>, StoreError> {
    let unread = |error: io::Error| own::of_backups(FileFault::reading(&error), Some(error));
    let files = match fs::read_dir(own::backups(data)?) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        files => files.map_err(unread)?,
    };
    let mut backups = Vec::new();
    for file in files {
        let file = file.map_err(unread)?;
        let Ok(name) = file.file_name().into_string() else {
            continue;
        };
        if let Some((at, reason)) = parse_name(&name)
            && may_be_backup(&file).map_err(unread)?
        {
            backups.push((name, at, reason));
        }
    }
    backups.sort_by(|(name_a, a, _), (name_b, b, _)| (b, name_b).cmp(&(a, name_a)));
    Ok(backups)
}

/// Whether it is a file, or a link to one; also a link that leads nowhere, since it may again.
fn may_be_backup(file: &DirEntry) -> io::Result<bool> {
    let kind = file.file_type()?;
    let leads_to_file = || fs::metadata(file.path()).map_or(true, |found| found.is_file());
    Ok(kind.is_file() || kind.is_symlink() && leads_to_file())
}
