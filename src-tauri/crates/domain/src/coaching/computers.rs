//! A conversation on two computers: what each of the two sends the other, and why that is refused.

use serde::Serialize;
use ts_rs::TS;

use crate::instrument::Instrument;
use crate::reflection::answers::Answers;
use crate::written::{fits, kept};

/// What a file of a conversation on two computers holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SentKind {
    /// What both are to rate, and a commitment to one's own answers; none of them.
    Invitation,
    /// The answers of the one who was invited.
    Rating,
    /// The answers of the one who has invited.
    Opening,
    /// What came of the conversation.
    Record,
    /// That nothing more is shared.
    End,
}

impl SentKind {
    /// All of them, in the order in which they go.
    pub const ALL: [Self; 5] = [
        Self::Invitation,
        Self::Rating,
        Self::Opening,
        Self::Record,
        Self::End,
    ];
}

/// What is wrong with a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CardFault {
    /// It is none.
    Unknown,
    /// A part of it is missing.
    Cut,
    /// A letter of it is another one.
    Miscopied,
    /// A newer program made it.
    Newer,
    /// The name on it is none.
    Name,
    /// With its keys anybody could open or sign.
    WeakKeys,
    /// Somebody has changed it.
    Forged,
    /// No code is found in the picture.
    NoCode,
    /// The picture cannot be read.
    PictureUnread,
}

/// Why what one writes is no name for one's own card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CardNameFault {
    /// Nothing of it is seen.
    Blank,
    /// It is longer than a card has room for.
    TooLong,
    /// It has a sign that is not shown but changes what stands beside it.
    Turns,
}

/// Why a sealed file is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SealFault {
    /// It is none.
    Unknown,
    /// It is larger than any.
    TooLarge,
    /// It is not whole, or not fetched yet.
    Cut,
    /// A newer program made it.
    Newer,
    /// It is sealed in another way than for one person.
    Otherwise,
    /// It is for somebody else.
    AnotherReceiver,
    /// It was changed after it was sealed.
    Damaged,
    /// It is not signed by who it says has sent it.
    Forged,
    /// It is of a kind that is not known.
    KindUnknown,
    /// What it says cannot be read.
    Unreadable,
}

/// Why a file does not count in its conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ThreadFault {
    /// It is of another conversation.
    AnotherConversation,
    /// It is signed with another key, under a known name.
    AnotherKey,
    /// It is from somebody who is not in the conversation.
    AnotherSender,
    /// It is for somebody who is not in the conversation.
    AnotherReceiver,
    /// It is from before the sender's store was restored.
    EarlierEpoch,
    /// The sender has made two files in its place.
    Forked,
    /// It cannot stand where it says.
    Misplaced,
    /// It does not answer what was chosen.
    AnswersDiffer,
    /// The answers are not those that were committed to.
    Commitment,
    /// The sender had ended the conversation before.
    AfterEnd,
    /// Another one was taken in its place.
    TooLate,
    /// It answers an invitation that was replaced.
    Replaced,
    /// The sender has sent more than any conversation has.
    TooMany,
}

/// Why something between two computers is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComputersError {
    /// The secret keys of a card would lie open.
    #[error("a card is made where a lock is on")]
    NoLock,
    /// Example data stands in the place of one's own.
    #[error("example data is shown")]
    Demo,
    /// One has no card, or another one than when the conversation began.
    #[error("there is no card, or another one than when it was begun")]
    NoCard,
    /// One has a card already, and it stays.
    #[error("there is a card already")]
    CardExists,
    /// What one writes is no name for one's own card.
    #[error("it is no name for a card: {0:?}")]
    Name(CardNameFault),
    /// It is one's own card.
    #[error("the card is one's own")]
    OwnCard,
    /// Somebody else has this card.
    #[error("the card belongs to somebody else who is known")]
    CardOfAnother,
    /// The person has a card with other keys, and nobody has said that it is to be replaced.
    #[error("the person has a card with other keys")]
    KeysChanged,
    /// The other one has given a card with other keys since the conversation began.
    #[error("the other one has a card with other keys since")]
    CardReplaced,
    /// The person has given no card.
    #[error("the person has given no card")]
    PersonWithoutCard,
    /// Whom a conversation on two computers is about begins it.
    #[error("a conversation on two computers is begun by the one whom it is about")]
    NotOwnWork,
    /// What was seen in an observation goes in no file yet.
    #[error("an observation is held on one computer")]
    Observation,
    /// Not every question is answered, and what is sent is frozen.
    #[error("not every question is answered")]
    NotAllAnswered,
    /// What is said beforehand is longer than any text is kept.
    #[error("what is shown beforehand is too long")]
    WordsTooLong,
    /// There is nothing to send.
    #[error("there is nothing to send")]
    NothingToSend,
    /// No folder is shared with the person.
    #[error("no folder is shared with the person")]
    NoFolder,
    /// What lay in a folder that is shared is not known any more.
    #[error("nothing is known under this number")]
    FoundUnknown,
    /// It is from somebody whose card one does not have.
    #[error("the file is from somebody whose card is not known")]
    SenderUnknown,
    /// What the conversation began with has not come.
    #[error("the file is of a conversation that is not known")]
    ConversationUnknown,
    /// The frame that an invitation goes by is not accepted.
    #[error("the frame of the invitation is not accepted")]
    FrameNotAccepted,
    /// It is rated by an instrument that this program does not have, word for word.
    #[error("the instrument of the file is not one of this program")]
    InstrumentDiffers,
}

/// What one says beforehand as it is sent: trimmed, and empty where it is blank.
///
/// # Errors
/// [`ComputersError::WordsTooLong`].
pub fn check_shared_words(words: &str) -> Result<String, ComputersError> {
    if fits(words) {
        Ok(kept(words).to_owned())
    } else {
        Err(ComputersError::WordsTooLong)
    }
}

/// Refuses a rating that is to be sent, and so frozen, where a question of it is not answered; that one does not know,
/// or would rather not say, are answers.
///
/// # Errors
/// [`ComputersError::NotAllAnswered`].
pub fn check_all_answered(
    instrument: &Instrument,
    answers: &Answers,
) -> Result<(), ComputersError> {
    if instrument.items().all(|item| answers.is_answered(item)) {
        Ok(())
    } else {
        Err(ComputersError::NotAllAnswered)
    }
}
