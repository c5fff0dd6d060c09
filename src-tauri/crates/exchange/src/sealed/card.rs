//! A card: what one gives to somebody once, so that their program can seal files for one's own, and knows
//! who sent a file.

use data_encoding::{BASE32_NOPAD, DecodeKind};
use domain::decoded::utf8;
use sha2::{Digest as _, Sha256};

use crate::ExportFailed;
use crate::sealed::card_name::{CardName, CardNameError};
use crate::sealed::identity::Identity;
use crate::sealed::public_keys::PublicKeys;
use crate::sealed::spoken::spoken_words;

/// How the name of a file with a card in it ends.
pub const CARD_ENDING: &str = ".fagspejlkort";

/// What a card begins with; its version follows, and a colon.
const BEGINNING: &str = "FAGSPEJLKORT";

/// Which version is written.
const VERSION: u32 = 1;

/// Most bytes of a card's text or file; the longest has some 750.
const LARGEST_CARD: usize = 4_096;

/// How many bytes say how long the name is.
const NAME_LENGTH: usize = 2;
const SIGNATURE_LENGTH: usize = 64;
/// How many bytes tell whether it was copied rightly.
const CHECK_LENGTH: usize = 4;

/// Nothing else is signed that begins so.
const SIGNED_AS: &[u8] = b"fagspejl card 1\0";

/// A card: the public halves of an identity and what its person is called, signed by its own key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    keys: PublicKeys,
    name: CardName,
    signature: [u8; SIGNATURE_LENGTH],
}

/// Why a text, a file or a picture is no card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CardError {
    /// It does not begin as a card, or is far longer than any.
    #[error("this is no card")]
    NotACard,
    /// A part of it is missing, or something was added.
    #[error("the card is not as long as it should be")]
    Length,
    /// A letter of it is another one.
    #[error("the card was not copied rightly")]
    Checksum,
    /// A newer program made it.
    #[error("the card has version {found}")]
    Newer {
        /// Its version.
        found: u32,
    },
    /// The name on it is none.
    #[error(transparent)]
    Name(#[from] CardNameError),
    /// With its keys anybody could open or sign.
    #[error("the keys of the card keep nobody out")]
    Keys,
    /// Somebody has put another name, or another key, on it.
    #[error("the card was not signed by its own key")]
    Signature,
}

impl CardError {
    /// The code by which it is told.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotACard => "cardUnknown",
            Self::Length => "cardCut",
            Self::Checksum => "cardMiscopied",
            Self::Newer { .. } => "cardNewer",
            Self::Name(CardNameError::Blank) => "cardNameBlank",
            Self::Name(CardNameError::TooLong) => "cardNameTooLong",
            Self::Name(CardNameError::Control) => "cardNameControl",
            Self::Keys => "cardKeysWeak",
            Self::Signature => "cardForged",
        }
    }
}

/// Who a card is, to somebody who has those of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender<'cards> {
    /// Somebody whose card one has.
    Known(&'cards Card),
    /// Somebody who is called as one whose card one has, with other keys: the six words are others.
    AnotherKey(&'cards Card),
    /// Nobody of those.
    Unknown,
}

impl Card {
    /// The card of an identity.
    pub fn of(identity: &Identity, name: CardName) -> Self {
        let keys = identity.public();
        let signature = identity.sign(&signed(keys, &name));
        Self {
            keys,
            name,
            signature,
        }
    }

    /// Reads a card as a text: whole, whatever spaces, line breaks and small letters have come into it.
    ///
    /// # Errors
    /// [`CardError`].
    pub fn read(text: &str) -> Result<Self, CardError> {
        if text.len() > LARGEST_CARD {
            return Err(CardError::NotACard);
        }
        let letters = text.chars().filter(|letter| !letter.is_whitespace());
        let text: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
        let rest = text.strip_prefix(BEGINNING).ok_or(CardError::NotACard)?;
        let (version, letters) = rest.split_once(':').ok_or(CardError::NotACard)?;
        match version.parse() {
            Ok(VERSION) => Self::decoded(letters),
            Ok(found) if found > VERSION => Err(CardError::Newer { found }),
            _ => Err(CardError::NotACard),
        }
    }

    fn decoded(letters: &str) -> Result<Self, CardError> {
        let decoded = BASE32_NOPAD.decode(letters.as_bytes());
        let bytes = decoded.map_err(|error| match error.kind {
            DecodeKind::Length => CardError::Length,
            _ => CardError::Checksum,
        })?;
        let (keys, rest) = bytes.split_first_chunk().ok_or(CardError::Length)?;
        let (length, rest) = rest.split_first_chunk().ok_or(CardError::Length)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (name, rest) = rest.split_at_checked(length).ok_or(CardError::Length)?;
        let (signature, check) = rest.split_first_chunk().ok_or(CardError::Length)?;
        let (content, _) = bytes.split_at(bytes.len() - check.len());
        if check.len() != CHECK_LENGTH {
            return Err(CardError::Length);
        }
        if check != check_of(content) {
            return Err(CardError::Checksum);
        }
        let written = str::from_utf8(name).map_err(|_| CardNameError::Control)?;
        let name = CardName::new(written)?;
        if name.as_str() != written {
            return Err(CardNameError::Control.into());
        }
        let keys = PublicKeys::of_another(*keys).ok_or(CardError::Keys)?;
        if !keys.signed(&signed(keys, &name), signature) {
            return Err(CardError::Signature);
        }
        Ok(Self {
            keys,
            name,
            signature: *signature,
        })
    }

    /// Reads a file with a card in it.
    ///
    /// # Errors
    /// [`CardError`].
    pub fn read_file(bytes: &[u8]) -> Result<Self, CardError> {
        if bytes.len() > LARGEST_CARD {
            return Err(CardError::NotACard);
        }
        let text = utf8(bytes);
        Self::read(str::from_utf8(&text).map_err(|_| CardError::NotACard)?)
    }

    /// Its text: one line of capital letters, digits and a colon.
    pub fn text(&self) -> String {
        let mut bytes = self.content();
        bytes.extend(check_of(&bytes));
        format!("{BEGINNING}{VERSION}:{}", BASE32_NOPAD.encode(&bytes))
    }

    /// As a file, which ends with [`CARD_ENDING`].
    pub fn to_file(&self) -> Vec<u8> {
        (self.text() + "\n").into_bytes()
    }

    /// The six words that its person says aloud, with a space between them, and that its receiver sees.
    /// They are of the whole card. It costs half a second.
    ///
    /// # Errors
    /// [`ExportFailed`]; nothing is known to cause it.
    pub fn spoken_words(&self) -> Result<String, ExportFailed> {
        spoken_words(&self.content())
    }

    /// The public halves of its identity.
    pub fn keys(&self) -> PublicKeys {
        self.keys
    }

    /// What its person is called.
    pub fn name(&self) -> &CardName {
        &self.name
    }

    /// Who it is among those whose cards one has.
    pub fn among<'cards>(&self, cards: impl IntoIterator<Item = &'cards Self>) -> Sender<'cards> {
        let mut sender = Sender::Unknown;
        for card in cards {
            if card.keys == self.keys {
                return Sender::Known(card);
            }
            if card.name.is_read_as(&self.name) {
                sender = Sender::AnotherKey(card);
            }
        }
        sender
    }

    fn content(&self) -> Vec<u8> {
        let mut bytes = unsigned(self.keys, &self.name);
        bytes.extend(self.signature);
        bytes
    }
}

fn unsigned(keys: PublicKeys, name: &CardName) -> Vec<u8> {
    let name = name.as_str().as_bytes();
    // A name has 320 bytes at most.
    let length = u16::try_from(name.len()).unwrap_or(u16::MAX);
    let mut bytes = keys.to_bytes().to_vec();
    bytes.extend::<[u8; NAME_LENGTH]>(length.to_be_bytes());
    bytes.extend(name);
    bytes
}

fn signed(keys: PublicKeys, name: &CardName) -> Vec<u8> {
    [SIGNED_AS, &unsigned(keys, name)].concat()
}

fn check_of(content: &[u8]) -> [u8; CHECK_LENGTH] {
    let digest = Sha256::digest(content);
    std::array::from_fn(|place| digest.get(place).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests;
