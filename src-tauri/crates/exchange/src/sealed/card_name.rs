//! What a person calls themselves on their card.

use domain::fold::same;
use domain::written::{is_blank, kept, length, turns};

/// How many characters a name on a card may have, as a reader counts them.
pub const LONGEST_CARD_NAME: usize = 80;

/// Most bytes of it, so that a card is a picture that a camera reads.
const MOST_BYTES: usize = 4 * LONGEST_CARD_NAME;

/// A name on a card: not blank, one line, no space around it, nothing in it that turns what stands beside
/// it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CardName(String);

/// Why a name does not stand on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CardNameError {
    /// Nothing of it is seen.
    #[error("the name is blank")]
    Blank,
    /// It has more than [`LONGEST_CARD_NAME`] characters, or more than four bytes each on average.
    #[error("the name is too long")]
    TooLong,
    /// It has a sign that breaks a line, rings, or turns the direction of what follows.
    #[error("the name has a sign that is not shown but changes what is")]
    Control,
}

impl CardName {
    /// The name that somebody writes.
    ///
    /// # Errors
    /// [`CardNameError`].
    pub fn new(written: &str) -> Result<Self, CardNameError> {
        let name = kept(written);
        if is_blank(name) {
            return Err(CardNameError::Blank);
        }
        if name.len() > MOST_BYTES || length(name) > LONGEST_CARD_NAME {
            return Err(CardNameError::TooLong);
        }
        if name.contains(changes_others) {
            return Err(CardNameError::Control);
        }
        Ok(Self(name.to_owned()))
    }

    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a reader takes both for the same name.
    pub(crate) fn is_read_as(&self, other: &Self) -> bool {
        same(&self.0, &other.0)
    }
}

/// Whether a sign does something to the text around it. Joiners are none: names and emoji need them.
fn changes_others(sign: char) -> bool {
    sign.is_control()
        || turns(sign)
        || matches!(
            sign,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}'
        )
}

#[cfg(test)]
mod tests {
    use super::{CardName, CardNameError, LONGEST_CARD_NAME};

    #[test]
    fn a_name_is_what_people_are_called() {
        for name in ["Åse Ørum", "م‌نا", "שלום", "Zoë 👩\u{200d}💻", "O'Neill-Ã"] {
            let kept = CardName::new(&format!(" {name}\n")).expect(name);
            assert_eq!(kept.as_str(), name, "without the space around it");
        }
    }

    #[test]
    fn what_changes_the_text_around_it_is_no_name() {
        for sign in [
            '\0', '\n', '\r', '\t', '\u{7}', '\u{1b}', '\u{7f}', '\u{85}', '\u{9b}', '\u{202a}',
            '\u{202e}', '\u{2066}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{2028}',
        ] {
            let name = format!("Kim{sign}Holm");
            assert_eq!(
                CardName::new(&name),
                Err(CardNameError::Control),
                "{name:?}"
            );
        }
    }

    #[test]
    fn a_name_is_seen_and_has_an_end() {
        for blank in ["", " ", "\u{200b}", "\u{2800}"] {
            assert_eq!(CardName::new(blank), Err(CardNameError::Blank), "{blank:?}");
        }
        let longest = "æ".repeat(LONGEST_CARD_NAME);
        assert!(CardName::new(&longest).is_ok(), "80 characters");
        for longer in [longest + "æ", "👩\u{200d}👩\u{200d}👧\u{200d}👦".repeat(13)] {
            assert_eq!(
                CardName::new(&longer),
                Err(CardNameError::TooLong),
                "{longer}"
            );
        }
    }
}
