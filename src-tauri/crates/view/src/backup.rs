//! What the screens of backups, of the data folder and of a store that does not open are given.

use chrono::{DateTime, Utc};
use domain::{BackupReason, BackupTrouble, ContentCounts, StorageRisk};
use serde::Serialize;
use ts_rs::TS;

/// A backup in the data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// The name of its file.
    pub name: String,
    /// When it was made.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds; none where it does not open.
    pub holds: Option<ContentCounts>,
    /// Whether it opens only with the passphrase of its day.
    pub locked: bool,
    /// Whether it opens and was not made by Fagspejl.
    pub foreign: bool,
    /// Whether it has no lock, where there is one today.
    pub unlocked: bool,
}

/// All backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backups {
    /// Their folder, for reading: the home folder is written `~`.
    pub folder: String,
    /// The newest first.
    pub backups: Vec<Backup>,
    /// When the latest was made by itself that can be brought back (UTC); none where there is none.
    #[serde(serialize_with = "domain::shown::maybe")]
    #[ts(as = "Option<domain::ShownMoment>")]
    pub latest_daily: Option<DateTime<Utc>>,
    /// Why none can be made by itself now; none where one can.
    pub trouble: Option<BackupTrouble>,
}

/// Where the data folder lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DataFolderState {
    /// The folder, for reading: the home folder is written `~`.
    pub folder: String,
    /// What is risky about it; none where nothing is known to be.
    pub risk: Option<StorageRisk>,
}

/// What became of a store that did not open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recovery {
    /// The name of the file that was set aside, in the data folder.
    pub set_aside: String,
    /// What could be read and stands in the new store.
    pub saved: ContentCounts,
    /// How many rows could not be read, by table.
    pub lost: Vec<LostRows>,
}

/// Rows that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LostRows {
    /// The table.
    pub table: String,
    /// How many; none where it cannot be told.
    pub rows: Option<usize>,
}

/// A file that was set aside because it did not open. It is never deleted by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SetAside {
    /// Its name in the data folder.
    pub name: String,
    /// Its size in bytes, with its log.
    pub bytes: u64,
}
