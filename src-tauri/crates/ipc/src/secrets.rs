//! What opens a lock or a half of a conversation, as it arrives. None of it is ever written to a log: nothing here can be shown, and all of it is wiped when
//! it is no longer needed.

use domain::{ConversationId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::ZeroizeOnDrop;

/// A passphrase.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct Passphrase {
    /// As it was typed.
    pub passphrase: String,
}

/// A recovery code, typed back.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct TypedCode {
    /// As it was typed.
    pub code: String,
}

/// Opens with the recovery code, and has another passphrase from then on.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct UnlockWithCode {
    /// The code as it was typed.
    pub code: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// A word for the half of the one whose turn it is.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct NewHalfWord {
    /// Which conversation.
    #[zeroize(skip)]
    pub id: ConversationId,
    /// As it was typed.
    pub word: String,
}

/// The word of a half.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct HalfWord {
    /// Which conversation.
    #[zeroize(skip)]
    pub id: ConversationId,
    /// Whose half.
    #[zeroize(skip)]
    pub rater: PersonId,
    /// As it was typed.
    pub word: String,
}

/// Another passphrase.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct ChangePassphrase {
    /// The one in force.
    pub current: String,
    /// The new one.
    pub new: String,
}
