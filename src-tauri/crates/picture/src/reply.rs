//! What a picture says of an answer to an item.

use domain::{Answer, Assessment, FacetId, Item, NonAnswer, Scale, Value};

use crate::marks::Words;

/// An answer as a picture shows it: a value is a mark, anything else is words, so that neither a
/// non-answer nor a missing answer looks like a low value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    /// A mark at this value.
    Value(Value),
    /// The text of the program with this id.
    Words(&'static str),
}

impl Reply {
    /// What was replied to `facet` of `item`.
    pub(crate) fn to(item: &Item, facet: &FacetId, assessment: &Assessment) -> Self {
        match assessment.answers.answer(&item.id, facet) {
            Some(Answer::Value { value }) => Self::Value(value),
            Some(Answer::NonAnswer { reason }) => Self::Words(match reason {
                NonAnswer::NotMyTask => "nonanswer-notMyTask",
                NonAnswer::DoNotKnow => "nonanswer-doNotKnow",
                NonAnswer::RatherNotSay => "nonanswer-ratherNotSay",
            }),
            None => Self::Words("app-unanswered"),
        }
    }

    /// The value, if it is one.
    pub(crate) fn value(self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Words(_) => None,
        }
    }
}

/// The text of the program with this id.
pub(crate) fn message(id: impl Into<String>) -> Words {
    Words::Message { id: id.into() }
}

/// A value as a number.
pub(crate) fn number(value: Value) -> Words {
    Words::Lines {
        lines: vec![value.get().to_string()],
    }
}

/// What stands at a value of `scale`: the words of a degree, otherwise its number; a key says what that
/// means.
pub(crate) fn point_words(scale: &Scale, value: Value) -> Words {
    if scale.degrees {
        message(format!("level-{}", value.get()))
    } else {
        number(value)
    }
}
