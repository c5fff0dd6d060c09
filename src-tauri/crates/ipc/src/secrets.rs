//! What opens a lock, as it arrives. None of it is ever written to a log: nothing here can be shown, and all of it is wiped when
//! it is no longer needed.

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

/// Another passphrase.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct ChangePassphrase {
    /// The one in force.
    pub current: String,
    /// The new one.
    pub new: String,
}
