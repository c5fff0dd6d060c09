//! Whose turn it is in a conversation.

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::coaching::conversation::{Conversation, ConversationError};
use crate::reflection::assessment::AssessmentState;

/// How far a conversation is. While one rates, nobody reads what the other one answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Turn {
    /// The one whom it is about rates.
    Subject,
    /// They have rated, and the other one has not begun: the computer is handed over.
    HandOver,
    /// The other one rates.
    Other,
    /// On two computers: one has rated, and the file of the other one has not come.
    Awaits,
    /// Both have rated, and neither has seen what the other one answered.
    Ready,
    /// Both see both.
    Revealed {
        /// Since when (UTC).
        #[serde(serialize_with = "crate::shown::moment")]
        #[ts(as = "crate::ShownMoment")]
        at: DateTime<Utc>,
    },
    /// It ended before both were shown: nobody rates any more, and nobody sees what was rated.
    Ended,
}

impl Turn {
    /// That of a conversation whose ratings are `subject`, of the one whom it is about, and `other`; none
    /// where they have not begun.
    pub fn of(
        conversation: &Conversation,
        subject: Option<AssessmentState>,
        other: Option<AssessmentState>,
    ) -> Self {
        use AssessmentState::{Draft, Finished};
        if let Some(at) = conversation.revealed {
            return Self::Revealed { at };
        }
        if conversation.ended.is_some() {
            return Self::Ended;
        }
        match (subject, other) {
            (None | Some(Draft), _) => Self::Subject,
            (Some(Finished { .. }), None) => Self::HandOver,
            (Some(Finished { .. }), Some(Draft)) => Self::Other,
            (Some(Finished { .. }), Some(Finished { .. })) => Self::Ready,
        }
    }

    /// That of a conversation on two computers, in the store of whoever `is_subject` or is not. What the other one
    /// rates is there when their file has come.
    pub fn on_two_computers(
        conversation: &Conversation,
        is_subject: bool,
        subject: Option<AssessmentState>,
        other: Option<AssessmentState>,
    ) -> Self {
        use AssessmentState::Finished;
        if conversation.revealed.is_some() || conversation.ended.is_some() {
            return Self::of(conversation, subject, other);
        }
        let (own, theirs) = if is_subject {
            (subject, other)
        } else {
            (other, subject)
        };
        match (own, theirs) {
            (Some(Finished { .. }), Some(Finished { .. })) => Self::Ready,
            (Some(Finished { .. }), _) => Self::Awaits,
            _ if is_subject => Self::Subject,
            _ => Self::Other,
        }
    }

    /// The one of `raters`, in the order in which they rate, who rates now or is about to.
    ///
    /// # Errors
    /// [`ConversationError::BothRated`], [`ConversationError::Awaits`], [`ConversationError::Ended`].
    pub fn rater<T>(self, raters: [T; 2]) -> Result<T, ConversationError> {
        let [subject, other] = raters;
        match self {
            Self::Subject => Ok(subject),
            Self::HandOver | Self::Other => Ok(other),
            Self::Ready | Self::Revealed { .. } => Err(ConversationError::BothRated),
            Self::Awaits => Err(ConversationError::Awaits),
            Self::Ended => Err(ConversationError::Ended),
        }
    }

    /// Refuses to show both ratings before both are finished, and a second time.
    ///
    /// # Errors
    /// [`ConversationError::NotBothRated`], [`ConversationError::Revealed`], [`ConversationError::Ended`].
    pub fn must_be_ready(self) -> Result<(), ConversationError> {
        match self {
            Self::Ready => Ok(()),
            Self::Revealed { .. } => Err(ConversationError::Revealed),
            Self::Ended => Err(ConversationError::Ended),
            Self::Subject | Self::HandOver | Self::Other | Self::Awaits => {
                Err(ConversationError::NotBothRated)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ids::{ConversationId, PersonId};

    const DRAFT: Option<AssessmentState> = Some(AssessmentState::Draft);
    const FINISHED: Option<AssessmentState> = Some(AssessmentState::Finished {
        at: DateTime::UNIX_EPOCH,
    });

    const EARLIER: Option<DateTime<Utc>> = Some(DateTime::UNIX_EPOCH);

    fn conversation(revealed: Option<DateTime<Utc>>) -> Conversation {
        Conversation {
            id: ConversationId::new(Uuid::from_u128(9)),
            person: PersonId::new(Uuid::from_u128(2)),
            subject: PersonId::new(Uuid::from_u128(1)),
            items: Vec::new(),
            question: None,
            minutes: 30,
            begun: DateTime::UNIX_EPOCH,
            revealed,
            ended: None,
            next: None,
        }
    }

    #[test]
    fn one_rates_after_the_other_and_then_both_are_shown() {
        let hidden = conversation(None);
        for (subject, other, turn) in [
            (None, None, Turn::Subject),
            (DRAFT, None, Turn::Subject),
            (FINISHED, None, Turn::HandOver),
            (FINISHED, DRAFT, Turn::Other),
            (FINISHED, FINISHED, Turn::Ready),
        ] {
            assert_eq!(Turn::of(&hidden, subject, other), turn);
        }
    }

    #[test]
    fn on_two_computers_each_rates_and_waits_for_the_file_of_the_other() {
        let hidden = conversation(None);
        for (is_subject, subject, other, turn) in [
            (true, None, None, Turn::Subject),
            (true, DRAFT, None, Turn::Subject),
            (true, FINISHED, None, Turn::Awaits),
            (true, FINISHED, FINISHED, Turn::Ready),
            (false, None, None, Turn::Other),
            (false, None, DRAFT, Turn::Other),
            (false, None, FINISHED, Turn::Awaits),
            (false, FINISHED, DRAFT, Turn::Other),
            (false, FINISHED, FINISHED, Turn::Ready),
        ] {
            let found = Turn::on_two_computers(&hidden, is_subject, subject, other);
            assert_eq!(found, turn, "{is_subject} {subject:?} {other:?}");
        }
        let shown = conversation(EARLIER);
        let turn = Turn::on_two_computers(&shown, false, FINISHED, FINISHED);
        assert!(matches!(turn, Turn::Revealed { .. }), "as on one computer");
    }

    #[test]
    fn only_the_one_whose_turn_it_is_rates() {
        let at = DateTime::UNIX_EPOCH;
        for (turn, rater) in [
            (Turn::Subject, Ok("subject")),
            (Turn::HandOver, Ok("other")),
            (Turn::Other, Ok("other")),
            (Turn::Ready, Err(ConversationError::BothRated)),
            (Turn::Awaits, Err(ConversationError::Awaits)),
            (Turn::Revealed { at }, Err(ConversationError::BothRated)),
            (Turn::Ended, Err(ConversationError::Ended)),
        ] {
            assert_eq!(turn.rater(["subject", "other"]), rater, "{turn:?}");
        }
    }

    #[test]
    fn nothing_is_shown_before_both_have_rated_and_nothing_twice() {
        let not_both = Err(ConversationError::NotBothRated);
        for turn in [Turn::Subject, Turn::HandOver, Turn::Other, Turn::Awaits] {
            assert_eq!(turn.must_be_ready(), not_both, "{turn:?}");
        }
        assert_eq!(Turn::Ready.must_be_ready(), Ok(()));
        let shown = conversation(EARLIER);
        let turn = Turn::of(&shown, FINISHED, FINISHED);
        assert_eq!(turn.must_be_ready(), Err(ConversationError::Revealed));
    }

    #[test]
    fn what_was_not_shown_before_the_end_never_is() {
        let ended = Conversation {
            ended: EARLIER,
            ..conversation(None)
        };
        for subject in [None, DRAFT, FINISHED] {
            let turn = Turn::of(&ended, subject, FINISHED);
            assert_eq!(turn, Turn::Ended, "nobody rates");
            assert_eq!(turn.must_be_ready(), Err(ConversationError::Ended));
        }
        let shown = Conversation {
            ended: EARLIER,
            ..conversation(EARLIER)
        };
        let at = DateTime::UNIX_EPOCH;
        assert_eq!(
            Turn::of(&shown, FINISHED, FINISHED),
            Turn::Revealed { at },
            "what was shown stays to be read"
        );
    }
}
