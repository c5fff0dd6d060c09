//! A word of one's own, with which one of two who rate on one computer keeps their half closed until both see both.

use crate::coaching::conversation::ConversationError;
use crate::coaching::turn::Turn;
use crate::written::{is_blank, length};

/// The fewest characters of a word.
pub const SHORTEST_HALF_WORD: usize = 4;

/// The most characters of a word.
pub const LONGEST_HALF_WORD: usize = 100;

/// Why a half stays closed, or a word is not taken. Nothing of the word is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HalfWordError {
    /// It has fewer characters than [`SHORTEST_HALF_WORD`].
    #[error("the word of a half is too short")]
    TooShort,
    /// It has more characters than [`LONGEST_HALF_WORD`].
    #[error("the word of a half is too long")]
    TooLong,
    /// It is another word.
    #[error("the word of the half is another one")]
    Wrong,
    /// The half is opened with its word first.
    #[error("the half is closed with a word")]
    Closed,
    /// The half has a word already, or none; or each of the two rates on their own computer.
    #[error("there is no such word to be set, given or given up")]
    NotOffered,
}

/// Refuses a new word that is too short or too long.
///
/// # Errors
/// [`HalfWordError::TooShort`], [`HalfWordError::TooLong`].
pub fn check_half_word(word: &str) -> Result<(), HalfWordError> {
    let length = length(word);
    if is_blank(word) || length < SHORTEST_HALF_WORD {
        Err(HalfWordError::TooShort)
    } else if length > LONGEST_HALF_WORD {
        Err(HalfWordError::TooLong)
    } else {
        Ok(())
    }
}

impl Turn {
    /// Refuses to open a half, also one that is handed over, once both see both or never will. The other one begins
    /// after the one whom it is about.
    ///
    /// # Errors
    /// [`ConversationError::Revealed`], [`ConversationError::Ended`], [`ConversationError::NotBothRated`].
    pub fn must_reach(self, is_subject: bool) -> Result<(), ConversationError> {
        match self {
            Self::Revealed { .. } => Err(ConversationError::Revealed),
            Self::Ended => Err(ConversationError::Ended),
            Self::Subject if !is_subject => Err(ConversationError::NotBothRated),
            // On two computers nobody else sits there.
            Self::Awaits => Err(ConversationError::Awaits),
            Self::Subject | Self::HandOver | Self::Other | Self::Ready => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn a_word_is_neither_short_nor_a_text() {
        for short in ["", "abc", "    ", "\u{200b}\u{200b}\u{200b}\u{200b}"] {
            assert_eq!(
                check_half_word(short),
                Err(HalfWordError::TooShort),
                "{short:?}"
            );
        }
        assert_eq!(check_half_word("æble"), Ok(()));
        assert_eq!(
            check_half_word("a\u{30a}a\u{30a}"),
            Err(HalfWordError::TooShort),
            "as a reader counts"
        );
        let longest = "å".repeat(LONGEST_HALF_WORD);
        assert_eq!(check_half_word(&longest), Ok(()));
        assert_eq!(
            check_half_word(&(longest + "å")),
            Err(HalfWordError::TooLong)
        );
    }

    #[test]
    fn a_half_is_reached_until_both_are_shown() {
        let at = DateTime::UNIX_EPOCH;
        let open = Ok(());
        for (turn, subject, other) in [
            (Turn::Subject, open, Err(ConversationError::NotBothRated)),
            (Turn::HandOver, open, open),
            (Turn::Other, open, open),
            (Turn::Ready, open, open),
        ] {
            assert_eq!(turn.must_reach(true), subject, "{turn:?}");
            assert_eq!(turn.must_reach(false), other, "{turn:?}");
        }
        for (turn, refused) in [
            (Turn::Awaits, ConversationError::Awaits),
            (Turn::Revealed { at }, ConversationError::Revealed),
            (Turn::Ended, ConversationError::Ended),
        ] {
            for is_subject in [true, false] {
                assert_eq!(turn.must_reach(is_subject), Err(refused), "{turn:?}");
            }
        }
    }
}
