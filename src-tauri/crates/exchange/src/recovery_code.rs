//! The recovery code: what opens a locked store when the passphrase is forgotten.

use std::fmt::Write as _;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// How many random bytes a code is made of.
pub const CODE_LENGTH: usize = 16;

/// How many bytes tell whether it was typed rightly.
const CHECK_LENGTH: usize = 4;

/// How many letters stand together.
const GROUP: usize = 4;

/// A recovery code: 128 random bits and 32 that check them, in the 32 letters of RFC 4648.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A code of these random bytes.
    pub fn new(random: &[u8; CODE_LENGTH]) -> Self {
        let mut bytes = Zeroizing::new(random.to_vec());
        bytes.extend(check(random));
        Self(Zeroizing::new(BASE32_NOPAD.encode(&bytes)))
    }

    /// Reads a code as a person types it: in small letters, with spaces or without, a nought for an O.
    /// None where it is not a code.
    pub fn read(typed: &str) -> Option<Self> {
        let letters = typed.chars().filter(|letter| letter.is_alphanumeric());
        let letters: Zeroizing<String> = Zeroizing::new(
            letters
                .map(|letter| match letter.to_ascii_uppercase() {
                    '0' => 'O',
                    '1' => 'I',
                    '8' => 'B',
                    letter => letter,
                })
                .collect(),
        );
        let bytes = Zeroizing::new(BASE32_NOPAD.decode(letters.as_bytes()).ok()?);
        let (random, checked) = bytes.split_at_checked(CODE_LENGTH)?;
        (checked == check(random)).then_some(Self(letters))
    }

    /// As it is printed: in groups of four.
    pub fn in_groups(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::new());
        for (place, letter) in self.0.chars().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push(' ');
            }
            // Writing to a String cannot fail.
            let _ = write!(text, "{letter}");
        }
        text
    }

    pub(crate) fn letters(&self) -> &str {
        &self.0
    }
}

fn check(random: &[u8]) -> [u8; CHECK_LENGTH] {
    let digest = Sha256::digest(random);
    std::array::from_fn(|place| digest.get(place).copied().unwrap_or_default())
}
