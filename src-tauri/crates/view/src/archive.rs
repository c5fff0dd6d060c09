//! What taking data out and bringing it in says when it is done.

use domain::ContentCounts;
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
