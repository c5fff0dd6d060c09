//! How a conversation ends: what both say of it, and the day on which the two talk again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coaching::conversation::ConversationError;
use crate::written::{fits, kept};

/// How far something was so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Extent {
    /// It was.
    Yes,
    /// In part.
    Partly,
    /// It was not.
    No,
}

/// What one of the two says of a conversation at its end. Nothing has to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosingAnswers {
    /// Whether it was useful.
    pub useful: Option<Extent>,
    /// Whether one was heard.
    pub heard: Option<Extent>,
    /// What the two should do differently next time; empty where nothing is said.
    pub differently: String,
}

impl ClosingAnswers {
    /// Whether nothing is said.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Trimmed, as they are kept.
    ///
    /// # Errors
    /// [`ConversationError::TooLong`].
    pub fn checked(self) -> Result<Self, ConversationError> {
        if !fits(&self.differently) {
            return Err(ConversationError::TooLong);
        }
        Ok(Self {
            differently: kept(&self.differently).to_owned(),
            ..self
        })
    }
}

/// What both say of a conversation at its end. Both read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closing {
    /// What the one says whom it is about.
    pub subject: ClosingAnswers,
    /// What the other one says.
    pub other: ClosingAnswers,
}

impl Closing {
    /// Trimmed, as it is kept.
    ///
    /// # Errors
    /// [`ConversationError::TooLong`].
    pub fn checked(self) -> Result<Self, ConversationError> {
        Ok(Self {
            subject: self.subject.checked()?,
            other: self.other.checked()?,
        })
    }
}

/// Refuses a day to talk again that is over. There may be none.
///
/// # Errors
/// [`ConversationError::NextIsOver`].
pub fn check_next(next: Option<NaiveDate>, today: NaiveDate) -> Result<(), ConversationError> {
    if next.is_some_and(|next| next < today) {
        Err(ConversationError::NextIsOver)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::written::LONGEST_TEXT_INPUT;

    fn differently(text: &str) -> ClosingAnswers {
        ClosingAnswers {
            differently: text.to_owned(),
            ..ClosingAnswers::default()
        }
    }

    #[test]
    fn what_is_said_is_trimmed_and_nothing_has_to_be() {
        let said = differently("  mere ro \n").checked();
        assert_eq!(said, Ok(differently("mere ro")));
        let nothing = differently("\u{200b} ").checked();
        assert!(
            nothing.is_ok_and(|said| said.is_blank()),
            "what is not seen is not said"
        );
    }

    #[test]
    fn what_either_says_can_be_too_long() {
        let long = differently(&"a".repeat(LONGEST_TEXT_INPUT + 1));
        let of_subject = Closing {
            subject: long.clone(),
            ..Closing::default()
        };
        let of_other = Closing {
            other: long,
            ..Closing::default()
        };
        for closing in [of_subject, of_other] {
            assert_eq!(closing.checked(), Err(ConversationError::TooLong));
        }
    }

    #[test]
    fn the_two_talk_again_today_or_later_or_have_no_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let today = day(30);
        assert_eq!(check_next(None, today), Ok(()));
        assert_eq!(check_next(Some(today), today), Ok(()));
        let over = check_next(Some(day(29)), today);
        assert_eq!(over, Err(ConversationError::NextIsOver));
    }
}
