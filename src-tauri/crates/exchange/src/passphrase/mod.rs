//! A passphrase.

pub(crate) mod strength;
pub(crate) mod suggestion;

use domain::written::{kept, length};
use domain::{PassphraseWeakness, SHORTEST_PASSPHRASE};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::passphrase::strength::weakness;

/// A passphrase, the same however its letters are put together: an å may be one sign or two.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

/// Why a new passphrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// It has fewer than [`SHORTEST_PASSPHRASE`] characters as a reader counts them.
    #[error("the passphrase is too short")]
    TooShort,
    /// It is guessed with fewer than 10^12 tries.
    #[error("the passphrase is too easy to guess")]
    TooEasy(PassphraseWeakness),
}

impl Passphrase {
    /// A passphrase as it was typed.
    pub fn typed(text: &str) -> Self {
        Self(Zeroizing::new(text.nfc().collect()))
    }

    /// A new passphrase.
    ///
    /// # Errors
    /// [`PassphraseError`].
    pub fn new(text: &str) -> Result<Self, PassphraseError> {
        let passphrase = Self::typed(text);
        if length(kept(&passphrase.0)) < SHORTEST_PASSPHRASE {
            return Err(PassphraseError::TooShort);
        }
        match weakness(&passphrase.0) {
            Some(weakness) => Err(PassphraseError::TooEasy(weakness)),
            None => Ok(passphrase),
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha256};

    use super::Passphrase;
    use super::suggestion::{SUGGESTION_LENGTH, suggested_passphrase};

    fn random(seed: u8) -> [u8; SUGGESTION_LENGTH] {
        let more = |part: u8| Sha256::digest([seed, part]);
        let bytes: Vec<u8> = (0..2).flat_map(more).collect();
        std::array::from_fn(|place| bytes.get(place).copied().unwrap_or_default())
    }

    #[test]
    fn a_suggestion_is_six_words_that_are_taken_as_a_passphrase() {
        for seed in 0..=u8::MAX {
            let suggested = suggested_passphrase(&random(seed));
            assert_eq!(suggested.split(' ').count(), 6, "{}", *suggested);
            assert!(
                Passphrase::new(&suggested).is_ok(),
                "{} is refused",
                *suggested
            );
        }
    }
}
