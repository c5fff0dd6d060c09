//! A passphrase.

use domain::SHORTEST_PASSPHRASE;
use domain::written::{kept, length};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// A passphrase, the same however its letters are put together: an å may be one sign or two.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// A passphrase as it was typed.
    pub fn typed(text: &str) -> Self {
        Self(Zeroizing::new(text.nfc().collect()))
    }

    /// A new passphrase; none where it has fewer than [`SHORTEST_PASSPHRASE`] characters as a reader
    /// counts them.
    pub fn new(text: &str) -> Option<Self> {
        let passphrase = Self::typed(text);
        let long = length(kept(&passphrase.0)) >= SHORTEST_PASSPHRASE;
        long.then_some(passphrase)
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}
