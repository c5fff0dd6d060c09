//! Backups of the store, and where it lies.

pub mod storage_risk;
pub mod thinning;

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

/// Why no backup can be made by itself now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BackupTrouble {
    /// There is no room on the disk.
    NoRoom,
    /// The folder of the backups may not be written.
    NotAllowed,
    /// There is no such folder: a link in its place leads nowhere, or it is something else.
    NoFolder,
    /// Something else.
    Other,
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
    /// Conversations with others.
    pub conversations: usize,
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
