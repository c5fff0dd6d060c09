//! Backups of the store, and what is done where it does not open.

pub mod storage_risk;
pub mod thinning;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BackupReason {
    /// Before the first change of a day.
    Daily,
    /// Before the store was brought up to a newer version.
    Upgrade,
    /// Before data from a file was taken in.
    Import,
    /// Before another backup was put in the store's place.
    Restore,
    /// The person asked for it.
    Asked,
}

/// How much a store holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContentCounts {
    /// Finished reflections, looks back among them.
    pub finished: usize,
    /// Drafts.
    pub drafts: usize,
    /// Examples.
    pub examples: usize,
    /// Agreements.
    pub agreements: usize,
}

/// A backup in the data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// The name of its file.
    pub name: String,
    /// When it was made (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds; none where it does not open.
    pub holds: Option<ContentCounts>,
    /// Whether it opens only with the passphrase of its day.
    pub locked: bool,
}

/// Which backup is put in the store's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RestoreFrom {
    /// One of the data folder.
    Listed {
        /// The name of its file, as the list of backups has it.
        name: String,
    },
    /// The file that the person chose last.
    Chosen,
}

/// Where the data folder lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DataFolderState {
    /// The folder, for reading: the home folder is written `~`.
    pub folder: String,
    /// What is risky about it; none where nothing is known to be.
    pub risk: Option<StorageRisk>,
}

/// Why a folder is no good place for a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum StorageRisk {
    /// A program copies it to another place while it is written.
    Synchronised {
        /// The name of that program, such as `OneDrive`.
        by: String,
    },
    /// It is on another computer.
    Network,
}

/// All backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Backups {
    /// Their folder, for reading: the home folder is written `~`.
    pub folder: String,
    /// The newest first.
    pub backups: Vec<Backup>,
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
