//! What a picture says of an item's answer.

use domain::{Answer, Assessment, Item, Level, NonAnswer};

use crate::marks::Words;

/// An item's answer as a picture shows it: a level is a mark, anything else is words, so that
/// neither a non-answer nor a missing answer looks like a low level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    /// A mark at this level.
    Level(Level),
    /// The text of the program with this id.
    Words(&'static str),
}

impl Reply {
    /// What was replied to `item`.
    pub(crate) fn to(item: &Item, assessment: &Assessment) -> Self {
        match assessment.answers.get(&item.id).map(|given| given.answer) {
            Some(Answer::Level { level }) => Self::Level(level),
            Some(Answer::NonAnswer { reason }) => Self::Words(match reason {
                NonAnswer::NotMyTask => "nonanswer-notMyTask",
                NonAnswer::DoNotKnow => "nonanswer-doNotKnow",
                NonAnswer::RatherNotSay => "nonanswer-ratherNotSay",
            }),
            None => Self::Words("profile-unanswered"),
        }
    }

    /// The level, if it is one.
    pub(crate) fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::Words(_) => None,
        }
    }
}

/// The text of the program with this id.
pub(crate) fn message(id: impl Into<String>) -> Words {
    Words::Message { id: id.into() }
}

/// The words of a level.
pub(crate) fn level_words(level: Level) -> Words {
    message(format!("level-{}", level.get()))
}
