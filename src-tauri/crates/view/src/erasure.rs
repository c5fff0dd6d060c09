//! What is said before and after erasing for good.

use domain::ContentCounts;
use serde::Serialize;
use ts_rs::TS;

use crate::saved::Saved;

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
