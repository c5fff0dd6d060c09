//! What the screens are given of the folders that are shared with others: what has come, and what keeps it from being
//! found. Nothing of what was answered is in it.

use domain::{ConversationId, PersonId, SentKind};
use serde::Serialize;
use ts_rs::TS;

use crate::coaching::computers::CardHolder;

/// What lies in the folders that are shared with others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct FolderNews {
    /// Files that can be taken in, each shown before it is.
    pub found: Vec<FileInFolder>,
    /// The folders that were not looked into.
    pub unreached: Vec<UnreachedFolder>,
}

/// A file of a conversation that lies in a shared folder, and was not taken in yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FileInFolder {
    /// Its number in this run of the program.
    pub number: u32,
    /// Who has sent it.
    pub from: CardHolder,
    /// What it holds.
    pub kind: SentKind,
    /// The conversation that it belongs to, or would begin.
    pub conversation: ConversationId,
}

/// A shared folder that was not looked into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UnreachedFolder {
    /// With whom it is shared.
    pub person: PersonId,
    /// What they are called here.
    pub name: String,
    /// Why.
    pub trouble: FolderTrouble,
}

/// Why a shared folder was not looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FolderTrouble {
    /// It is not there.
    Missing,
    /// This user may not read it.
    NotPermitted,
    /// Nothing comes of it in the time that it is given.
    NotAnswering,
    /// It is no folder that can be shared, or cannot be read for another reason.
    NotRead,
}
