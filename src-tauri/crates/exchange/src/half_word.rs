//! What is kept of the word that closes a half: a slow salted hash.

use std::fmt;

use domain::fold::fold;
use scrypt::{Params, scrypt};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::ExportFailed;

/// How many bytes salt and hash have.
pub const HALF_WORD_BYTES: usize = 32;

/// The work that a guess costs: scrypt with N = 2^15 and three lanes, about a third of a second and 32 MB.
const WORK: u8 = 15;
const BLOCKS: u32 = 8;
const LANES: u32 = 3;

/// What is kept of a word.
#[derive(Clone, PartialEq, Eq)]
pub struct HalfWordHash {
    /// What makes the same word another hash.
    pub salt: [u8; HALF_WORD_BYTES],
    /// The hash.
    pub hash: [u8; HALF_WORD_BYTES],
}

impl HalfWordHash {
    /// That of a word. It is the same in large and small letters, and however these are put together.
    ///
    /// # Errors
    /// [`ExportFailed`] where there is no room to make it.
    pub fn of(word: &str, salt: [u8; HALF_WORD_BYTES]) -> Result<Self, ExportFailed> {
        let same = Zeroizing::new(fold(&Zeroizing::new(word.nfc().collect::<String>())));
        let mut hash = [0; HALF_WORD_BYTES];
        let params = Params::new(WORK, BLOCKS, LANES, hash.len());
        let params = params.map_err(|error| ExportFailed(error.to_string().into()))?;
        scrypt(same.as_bytes(), &salt, &params, &mut hash)
            .map_err(|error| ExportFailed(error.to_string().into()))?;
        Ok(Self { salt, hash })
    }

    /// Whether it is of this word.
    ///
    /// # Errors
    /// As [`HalfWordHash::of`].
    pub fn is_of(&self, word: &str) -> Result<bool, ExportFailed> {
        Ok(Self::of(word, self.salt)? == *self)
    }
}

/// It ends in no log.
impl fmt::Debug for HalfWordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HalfWordHash")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_word_is_taken_in_whatever_letters() {
        let kept = HalfWordHash::of("Æblegrød", [1; HALF_WORD_BYTES]).expect("it is made");
        for same in ["Æblegrød", "æBLEGRØD", " æblegrød "] {
            assert!(kept.is_of(same).expect("it is made"), "{same:?}");
        }
        for other in ["æblegrod", "", "æblegrødd"] {
            assert!(!kept.is_of(other).expect("it is made"), "{other:?}");
        }
    }

    #[test]
    fn nothing_of_it_can_be_read() {
        let one = HalfWordHash::of("æblegrød", [1; HALF_WORD_BYTES]).expect("it is made");
        let two = HalfWordHash::of("æblegrød", [2; HALF_WORD_BYTES]).expect("it is made");
        assert_ne!(one.hash, two.hash, "two halves with one word differ");
        assert_eq!(format!("{one:?}"), "HalfWordHash", "nor in a log");
    }
}
