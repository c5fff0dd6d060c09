//! A conversation on two computers: what each of the two sends the other, and why that is refused.

use serde::Serialize;
use ts_rs::TS;

use crate::instrument::Instrument;
use crate::reflection::answers::Answers;

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
    /// That nothing more is shared.
    End,
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
    /// It is one's own card.
    #[error("the card is one's own")]
    OwnCard,
    /// Somebody else has this card.
    #[error("the card belongs to somebody else who is known")]
    CardOfAnother,
    /// The person has a card with other keys, and nobody has said that it is to be replaced.
    #[error("the person has a card with other keys")]
    KeysChanged,
    /// The person has given no card.
    #[error("the person has given no card")]
    PersonWithoutCard,
    /// Whom a conversation on two computers is about begins it.
    #[error("a conversation on two computers is begun by the one whom it is about")]
    NotOwnWork,
    /// Not every question is answered, and what is sent is frozen.
    #[error("not every question is answered")]
    NotAllAnswered,
    /// There is nothing to send.
    #[error("there is nothing to send")]
    NothingToSend,
    /// It is from somebody whose card one does not have.
    #[error("the file is from somebody whose card is not known")]
    SenderUnknown,
    /// What the conversation began with has not come.
    #[error("the file is of a conversation that is not known")]
    ConversationUnknown,
    /// It is rated by an instrument that this program does not have, word for word.
    #[error("the instrument of the file is not one of this program")]
    InstrumentDiffers,
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
