//! What is said of data that goes out, comes in, or is handed over in a file.

use chrono::{DateTime, Utc};
use domain::{Archive, ContentCounts, MadeFileId, Person, ReceivedId};
use serde::Serialize;
use ts_rs::TS;

use crate::backup::Backup;
use crate::coaching::computers::{ReceivedCard, ReceivedConversationFile};
use crate::saved::Saved;

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Its name, without the folder.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Names it until another file is made, or it is locked.
    pub made: MadeFileId,
    /// Whether another program shows what is in it.
    pub opens: bool,
}

/// A file of a conversation that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConversationFileSaved {
    /// The file.
    pub exported: Exported,
    /// The write.
    pub saved: Saved,
}

/// What comes of a file that is to be taken in: what it is, the program finds out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Import {
    /// It is a backup. The person is asked before it takes the place of what there is.
    Backup {
        /// What is known of it.
        backup: Backup,
    },
    /// It was taken in.
    TakenIn {
        /// What came in.
        imported: Imported,
    },
    /// It is of another person than the store. Nothing of it was taken in: the person is asked first
    /// whether it is their own data.
    OfAnother {
        /// Whose it is.
        owner: FileOwner,
        /// How much it holds.
        counts: ContentCounts,
    },
}

/// Whose a file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileOwner {
    /// What they are called, where the file says so.
    pub name: Option<String>,
    /// When they began.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub since: DateTime<Utc>,
}

impl From<&Person> for FileOwner {
    fn from(person: &Person) -> Self {
        Self {
            name: person.name.as_ref().map(|name| name.as_str().to_owned()),
            since: person.added,
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
        /// Whether it lay in a folder that is shared with somebody; there its name says nothing.
        shared: bool,
    },
}

/// What a received file is, recognised by its content. A further kind of file is a further variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ReceivedFile {
    /// An archive: everything that was taken out of a program.
    #[serde(rename_all = "camelCase")]
    Archive {
        /// Whose it is, where that is another person than the store's: it is taken in only where they
        /// say that it is their own data.
        of_another: Option<FileOwner>,
        /// How much it holds.
        counts: ContentCounts,
        /// When the oldest and the newest of it were written; none where it holds nothing.
        #[serde(serialize_with = "domain::shown::period")]
        #[ts(as = "Option<(domain::ShownMoment, domain::ShownMoment)>")]
        period: Option<(DateTime<Utc>, DateTime<Utc>)>,
    },
    /// A card of somebody.
    Card {
        /// Whose.
        card: ReceivedCard,
    },
    /// A file of a conversation on two computers.
    Conversation {
        /// What it holds.
        file: ReceivedConversationFile,
    },
}

impl ReceivedFile {
    /// An archive, of another person where it is.
    pub fn archive(archive: &Archive, of_another: Option<FileOwner>) -> Self {
        Self::Archive {
            of_another,
            counts: archive.counts(),
            period: archive.period(),
        }
    }
}
