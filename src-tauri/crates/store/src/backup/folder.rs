//! The folder of the backups: the list of them, and thinning it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::{BackupReason, ContentCounts, superfluous};

use crate::backup::file::{check_finished, check_opens, key_for, wrapped_key};
use crate::backup::name::{candidate_names, parse_name};
use crate::counts::counts;
use crate::error::StoreError;
use crate::file::folder::sync_folder;
use crate::file::names::BACKUPS_FOLDER;
use crate::file::temporary::without_path;
use crate::lock::access::Access;
use crate::untrusted::{check_file, open_to_list};

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
    let files = list_files(data).map_err(StoreError::from_io)?;
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
    check_file(path)?;
    check_finished(path)?;
    let file = path.metadata().map_err(StoreError::from_io)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let written = file.modified().map_err(StoreError::from_io)?;
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
    let bytes = fs::metadata(path).map_err(StoreError::from_io)?.len();
    let mut file = BackupFile {
        name,
        at,
        reason,
        bytes,
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
    let files = list_files(data).map_err(StoreError::from_io)?;
    let same = |(_, at, why): &(_, DateTime<Utc>, _)| {
        at.date_naive() == day.date_naive() && *why == reason
    };
    Ok(files.iter().any(same))
}

/// Deletes the backups that are no longer needed after one was made at `at`. Those that bear a later
/// time are left alone: the clock was set back, and they must not push out what is written now.
pub(crate) fn thin(data: &Path, at: DateTime<Utc>) -> io::Result<()> {
    let mut files = list_files(data)?;
    files.retain(|&(_, made, _)| made <= at);
    let dated: Vec<_> = files.iter().map(|&(_, at, reason)| (at, reason)).collect();
    for (name, _, _) in superfluous(&dated)
        .into_iter()
        .filter_map(|at| files.get(at))
    {
        fs::remove_file(folder(data).join(name))?;
    }
    Ok(())
}

/// The file of a backup.
///
/// # Errors
/// [`StoreError::BackupUnknown`] where `name` is not the name of a backup in the folder.
pub fn path(data: &Path, name: &str) -> Result<PathBuf, StoreError> {
    let files = list_files(data).map_err(StoreError::from_io)?;
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
    fs::remove_file(path(data, name)?).map_err(StoreError::from_io)?;
    if let Err(error) = sync_folder(&folder(data)) {
        log::warn!("a backup that was deleted may come back after a power cut: {error}");
    }
    Ok(())
}

/// The files of all backups.
pub(crate) fn paths(data: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let files = list_files(data).map_err(StoreError::from_io)?;
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

/// How many backups do not have the lock whose wrapped key is `present`.
///
/// # Errors
/// The file system.
pub fn otherwise_locked(data: &Path, present: &[u8]) -> Result<OtherwiseLocked, StoreError> {
    let mut found = OtherwiseLocked::default();
    for path in paths(data)? {
        match wrapped_key(&path)? {
            None => found.open += 1,
            Some(wrapped) => found.other += usize::from(wrapped != present),
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
fn list_files(data: &Path) -> io::Result<Vec<(String, DateTime<Utc>, BackupReason)>> {
    let files = match fs::read_dir(folder(data)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    let mut backups = Vec::new();
    for file in files {
        let file = file?;
        let Ok(name) = file.file_name().into_string() else {
            continue;
        };
        if let Some((at, reason)) = parse_name(&name)
            && file.file_type()?.is_file()
        {
            backups.push((name, at, reason));
        }
    }
    backups.sort_by(|(name_a, a, _), (name_b, b, _)| (b, name_b).cmp(&(a, name_a)));
    Ok(backups)
}
