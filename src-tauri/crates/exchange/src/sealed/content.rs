//! What the files of a conversation hold. A further kind of file is a further variant of [`Content`]: its
//! word in [`Content::KINDS`], and its rule in `may_be_sent`.

use serde::{Deserialize, Serialize};

use crate::sealed::answers::{SentAnswer, may_be_sent};
use crate::sealed::commitment::Salt;
use crate::sealed::file_hash::FileHash;
use crate::sealed::invitation::Invitation;
use crate::sealed::record::Record;

/// What a file of a conversation holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    content = "body",
    rename_all = "camelCase",
    deny_unknown_fields
)]
pub enum Content {
    /// One invites the other to rate the same.
    Invitation(Invitation),
    /// The other has rated.
    Rating(Rating),
    /// The one who has invited opens what they had committed to.
    Opening(Opening),
    /// What came of the conversation, where its sender has ended it.
    Record(Record),
    /// Nothing more is shared: the receiver is asked to delete what was.
    End,
}

/// The frozen answers of the one who was invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// What they were invited with.
    pub invitation: FileHash,
    /// To each of its items.
    pub answers: Vec<SentAnswer>,
}

/// The frozen answers of the one who has invited, and what shows that they were frozen before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The rating that it answers.
    pub rating: FileHash,
    /// In the order of the commitment.
    pub answers: Vec<SentAnswer>,
    /// The salt of the commitment.
    pub salt: Salt,
}

impl Content {
    /// The words by which a file says what it holds.
    pub(crate) const KINDS: [&str; 5] = ["invitation", "rating", "opening", "record", "end"];

    /// Whether it keeps to the rules that can be held without other files: what is read could have been sent.
    pub(crate) fn may_be_sent(&self) -> bool {
        match self {
            Self::Invitation(invitation) => invitation.may_be_sent(),
            Self::Rating(rating) => may_be_sent(&rating.answers),
            Self::Opening(opening) => may_be_sent(&opening.answers),
            Self::Record(record) => record.may_be_sent(),
            Self::End => true,
        }
    }

    /// The file of the other one that it answers, beside the one before it by the same sender.
    pub(crate) fn answers_to(&self) -> Option<FileHash> {
        match self {
            Self::Invitation(_) | Self::End => None,
            Self::Rating(rating) => Some(rating.invitation),
            Self::Opening(opening) => Some(opening.rating),
            Self::Record(record) => Some(record.follows),
        }
    }
}
