//! An observation: the other one goes along to a talk with a citizen, writes what they saw, and both rate that one
//! talk.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coaching::conversation::{Conversation, ConversationError};
use crate::ids::ItemId;
use crate::written::{fits, kept};

/// What was seen of one item, in the words of what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Observed {
    /// The item.
    pub item: ItemId,
    /// What was seen; empty where nothing was written.
    pub text: String,
}

impl Observed {
    /// Trimmed, as it is kept; it is of an item that `conversation` is to be observed by.
    ///
    /// # Errors
    /// [`ConversationError::NoObservation`], [`ConversationError::TooLong`].
    pub fn checked(self, conversation: &Conversation) -> Result<Self, ConversationError> {
        if conversation.question.is_none() || !conversation.items.contains(&self.item) {
            Err(ConversationError::NoObservation)
        } else if !fits(&self.text) {
            Err(ConversationError::TooLong)
        } else {
            Ok(Self {
                text: kept(&self.text).to_owned(),
                ..self
            })
        }
    }
}

/// The question of an observation as it is kept: trimmed, and not blank.
///
/// # Errors
/// [`ConversationError::NoQuestion`], [`ConversationError::TooLong`].
pub fn check_question(question: &str) -> Result<String, ConversationError> {
    if !fits(question) {
        return Err(ConversationError::TooLong);
    }
    match kept(question) {
        "" => Err(ConversationError::NoQuestion),
        question => Ok(question.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::ids::{ConversationId, PersonId};

    fn of(question: Option<&str>) -> Conversation {
        let person = PersonId::new(Uuid::from_u128(2));
        Conversation {
            id: ConversationId::new(Uuid::from_u128(9)),
            person,
            subject: person,
            items: vec![ItemId::new("a")],
            question: question.map(str::to_owned),
            minutes: 10,
            begun: DateTime::UNIX_EPOCH,
            revealed: None,
            ended: None,
            next: None,
        }
    }

    fn seen(item: &str, text: &str) -> Observed {
        Observed {
            item: ItemId::new(item),
            text: text.to_owned(),
        }
    }

    #[test]
    fn what_was_seen_is_written_of_the_items_of_an_observation() {
        let observation = of(Some("Do I ask openly?"));
        let kept = seen("a", " asked twice ").checked(&observation);
        assert_eq!(kept, Ok(seen("a", "asked twice")), "without space around");
        for (item, conversation) in [("b", &observation), ("a", &of(None))] {
            let refused = seen(item, "asked").checked(conversation);
            assert_eq!(refused, Err(ConversationError::NoObservation), "{item}");
        }
        let long = "x".repeat(crate::LONGEST_TEXT_INPUT + 1);
        let refused = seen("a", &long).checked(&observation);
        assert_eq!(refused, Err(ConversationError::TooLong));
    }

    #[test]
    fn an_observation_asks_a_question() {
        assert_eq!(check_question(" Do I? "), Ok("Do I?".to_owned()));
        assert_eq!(
            check_question(" \u{200b}"),
            Err(ConversationError::NoQuestion)
        );
    }
}
