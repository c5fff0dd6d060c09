//! What is said of data that goes out, comes in, or is handed over in a file.

use chrono::{DateTime, Utc};
use domain::{Archive, ContentCounts, ReceivedId};
use serde::Serialize;
use ts_rs::TS;

use crate::saved::Saved;

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Its name, without the folder.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What came in from a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// The write.
    pub saved: Saved,
    /// What was not there.
    pub added: ContentCounts,
    /// What was there already.
    pub already: ContentCounts,
    /// What was there with other content, so that it now stands beside it.
    pub kept_both: ContentCounts,
    /// Choices (a focus, the rhythm) that differ: those that were there stand.
    pub kept_own: usize,
}

/// The next of the files that the system has handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PendingFile {
    /// There is none.
    Nothing,
    /// A file that is named only when the lock is open.
    Locked,
    /// A file: of several, the one that was received first.
    File {
        /// Which.
        id: ReceivedId,
        /// Its name, without the folder.
        name: String,
    },
}

/// What a received file is, recognised by its content. A further kind of file is a further variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ReceivedFile {
    /// An archive: everything that was taken out of a program.
    Archive {
        /// How much it holds.
        counts: ContentCounts,
        /// When the oldest and the newest of it were written (UTC); none where it holds nothing.
        period: Option<(DateTime<Utc>, DateTime<Utc>)>,
    },
}

impl From<&Archive> for ReceivedFile {
    fn from(archive: &Archive) -> Self {
        Self::Archive {
            counts: archive.counts(),
            period: archive.period(),
        }
    }
}
