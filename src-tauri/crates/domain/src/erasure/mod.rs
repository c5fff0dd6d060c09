//! Erasing for good: what goes, and where it is still kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::backup::ContentCounts;
use crate::ids::{AssessmentId, ExampleId};
use crate::saved::Saved;

/// What is to go for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Erase {
    /// A reflection, finished or not, with all that belongs to it.
    Reflection {
        /// Which.
        id: AssessmentId,
    },
    /// An example.
    Example {
        /// Which.
        id: ExampleId,
    },
    /// Everything that the store holds.
    Everything,
}

/// What goes with an erasure, and where it would still be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasurePreview {
    /// What goes.
    pub goes: ContentCounts,
    /// How many backups hold some of it.
    pub backups: usize,
    /// How many backups cannot be looked into, so that they may hold some of it.
    pub closed_backups: usize,
    /// How many files that were set aside may hold some of it.
    pub set_aside: usize,
}

/// What was erased, and where it may still be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    /// The write.
    pub saved: Saved,
    /// How many backups may still hold some of it.
    pub backups_left: usize,
    /// How many files that were set aside may still hold some of it.
    pub set_aside_left: usize,
}

/// A file that was set aside because it did not open. It is never deleted by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SetAside {
    /// Its name in the data folder.
    pub name: String,
    /// Its size in bytes, with its log.
    pub bytes: u64,
}
