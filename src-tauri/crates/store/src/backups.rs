//! The folder of the backups: their names, the list of them, and thinning it. The name of a backup
//! says when and why it was made.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::{Backup, BackupReason, superfluous};

use crate::backup;
use crate::error::StoreError;

/// The folder of the backups in the data folder.
pub const BACKUPS_FOLDER: &str = "backups";

/// How the beginning of a name tells the time, and how long that is.
const TIME: &str = "%Y-%m-%dT%H%M%SZ";
const TIME_LENGTH: usize = 18;

/// How many backups of one second are told apart; nobody makes more.
const MOST_OF_A_SECOND: u32 = 100;

pub(crate) fn folder(data: &Path) -> PathBuf {
    data.join(BACKUPS_FOLDER)
}

/// The names that a backup may have, the best first.
pub(crate) fn names(at: DateTime<Utc>, reason: BackupReason) -> impl Iterator<Item = String> {
    let stem = format!("{}-{}", at.format(TIME), word(reason));
    (1..=MOST_OF_A_SECOND).map(move |number| match number {
        1 => format!("{stem}.db"),
        _ => format!("{stem}-{number}.db"),
    })
}

/// Whether there is a backup with this time and reason.
pub(crate) fn is_there(data: &Path, at: DateTime<Utc>, reason: BackupReason) -> bool {
    let mut names = names(at, reason);
    names
        .next()
        .is_some_and(|name| folder(data).join(name).exists())
}

/// What the name of a backup says; none where the file is not a backup.
fn said(name: &str) -> Option<(DateTime<Utc>, BackupReason)> {
    let (time, rest) = name.split_at_checked(TIME_LENGTH)?;
    let at = NaiveDateTime::parse_from_str(time, TIME).ok()?.and_utc();
    let stem = rest.strip_prefix('-')?.strip_suffix(".db")?;
    let (written, number) = stem.split_once('-').unwrap_or((stem, "2"));
    number.parse::<u32>().ok()?;
    let reason = REASONS.into_iter().find(|&reason| word(reason) == written);
    Some((at, reason?))
}

const REASONS: [BackupReason; 5] = [
    BackupReason::Daily,
    BackupReason::Upgrade,
    BackupReason::Import,
    BackupReason::Restore,
    BackupReason::Asked,
];

/// How a reason is written in a name.
fn word(reason: BackupReason) -> &'static str {
    match reason {
        BackupReason::Daily => "daily",
        BackupReason::Upgrade => "upgrade",
        BackupReason::Import => "import",
        BackupReason::Restore => "restore",
        BackupReason::Asked => "asked",
    }
}

/// All backups in the data folder, the newest first; each is opened to say what it holds.
///
/// # Errors
/// The file system.
pub fn list(data: &Path) -> Result<Vec<Backup>, StoreError> {
    let made = made(data).map_err(StoreError::from_io)?;
    let backups = made.into_iter().map(|(name, at, reason)| {
        let path = folder(data).join(&name);
        let bytes = fs::metadata(&path).map_err(StoreError::from_io)?.len();
        let holds = backup::holds_of(&path).ok();
        Ok(Backup {
            name,
            at,
            reason,
            bytes,
            holds,
        })
    });
    backups.collect()
}

/// Whether there is a backup for this reason of this day.
///
/// # Errors
/// The file system.
pub fn has_one_of(
    data: &Path,
    day: DateTime<Utc>,
    reason: BackupReason,
) -> Result<bool, StoreError> {
    let made = made(data).map_err(StoreError::from_io)?;
    let same = |(_, at, why): &(_, DateTime<Utc>, _)| {
        at.date_naive() == day.date_naive() && *why == reason
    };
    Ok(made.iter().any(same))
}

/// Deletes the backups that are no longer needed.
pub(crate) fn thin(data: &Path) -> io::Result<()> {
    let made = made(data)?;
    let dated: Vec<_> = made.iter().map(|&(_, at, reason)| (at, reason)).collect();
    for (name, _, _) in superfluous(&dated)
        .into_iter()
        .filter_map(|at| made.get(at))
    {
        fs::remove_file(folder(data).join(name))?;
    }
    Ok(())
}

/// The file of a backup.
///
/// # Errors
/// [`StoreError::BackupUnknown`] where `name` is not the name of a backup in the folder.
pub(crate) fn file(data: &Path, name: &str) -> Result<PathBuf, StoreError> {
    let found = made(data).map_err(StoreError::from_io)?;
    if found.iter().any(|(made, _, _)| made == name) {
        Ok(folder(data).join(name))
    } else {
        Err(StoreError::BackupUnknown)
    }
}

/// The names of all backups with what they say, the newest first.
fn made(data: &Path) -> io::Result<Vec<(String, DateTime<Utc>, BackupReason)>> {
    let files = match fs::read_dir(folder(data)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    let mut made = Vec::new();
    for file in files {
        let file = file?;
        let Ok(name) = file.file_name().into_string() else {
            continue;
        };
        if let Some((at, reason)) = said(&name)
            && file.file_type()?.is_file()
        {
            made.push((name, at, reason));
        }
    }
    made.sort_by(|(name_a, a, _), (name_b, b, _)| (b, name_b).cmp(&(a, name_a)));
    Ok(made)
}
