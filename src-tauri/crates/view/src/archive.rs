//! What taking data out and bringing it in says when it is done.

use chrono::{DateTime, Utc};
use domain::{Archive, ContentCounts, Person};
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

/// What comes of a file that is to be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Import {
    /// It was taken in.
    TakenIn {
        /// What came in.
        imported: Imported,
    },
    /// It is of another person than the store. Nothing of it was taken in: the person is asked first
    /// whether it is their own data.
    OfAnother {
        /// What it is.
        file: ForeignFile,
    },
}

/// A file of another person than the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ForeignFile {
    /// What that person is called, where the file says so.
    pub name: Option<String>,
    /// When that person began (UTC).
    pub since: DateTime<Utc>,
    /// What they have given, in numbers.
    pub holds: ContentCounts,
}

impl ForeignFile {
    /// The file of `person` with this content.
    pub fn of(person: &Person, content: &Archive) -> Self {
        Self {
            name: person.name.as_ref().map(|name| name.as_str().to_owned()),
            since: person.added,
            holds: content.counts(),
        }
    }
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
