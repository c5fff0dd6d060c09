//! What a conversation is to touch on: an agenda that writes itself once both have rated, and that both change.

mod propose;
mod template;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AgreementId, ConversationId, ItemId};
use crate::written::{fits, kept};

pub use propose::{AgendaSources, propose, proposed_prompt};
pub use template::{AgendaTemplate, TemplateError, TemplatePoint, TemplateTopic, template_points};

/// The longest time that a point can be given, in minutes.
pub const MOST_POINT_MINUTES: u16 = 60;

/// What a point of the agenda is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Topic {
    /// What came of an agreement.
    Agreement {
        /// The agreement.
        agreement: AgreementId,
    },
    /// An item in which both see a strength.
    Strength {
        /// The item.
        item: ItemId,
    },
    /// An item that the two see differently.
    Difference {
        /// The item.
        item: ItemId,
    },
    /// What was seen in a talk that the other one went along to.
    Observation {
        /// The conversation about it.
        conversation: ConversationId,
    },
    /// A prompt of the instrument.
    Prompt {
        /// Its place in the instrument, from 0.
        prompt: usize,
    },
    /// How work is going, and how much it weighs: *trivsel og belastning*.
    Wellbeing,
    /// What one of the two has written.
    Own {
        /// In their words.
        text: String,
    },
}

impl Topic {
    /// Refuses what one has written where it is blank or too long, and answers with it as it is kept.
    ///
    /// # Errors
    /// [`AgendaError::Blank`], [`AgendaError::TooLong`].
    pub fn checked(self) -> Result<Self, AgendaError> {
        let Self::Own { text } = self else {
            return Ok(self);
        };
        if !fits(&text) {
            return Err(AgendaError::TooLong);
        }
        match kept(&text) {
            "" => Err(AgendaError::Blank),
            text => Ok(Self::Own {
                text: text.to_owned(),
            }),
        }
    }
}

/// Where a point has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PointState {
    /// It is to be talked about.
    Open,
    /// It was talked about.
    Reached,
    /// The two do not want to talk about it now.
    Struck,
}

/// A point of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaPoint {
    /// Tells it apart from the other points of its conversation, from 1; it stays when the order changes.
    pub number: u32,
    /// What it is about.
    pub topic: Topic,
    /// Whether it was not reached in the conversation before.
    pub carried_over: bool,
    /// How many minutes it is to take.
    pub minutes: u16,
    /// Where it has come to.
    pub state: PointState,
    /// What the two have noted; empty where nothing.
    pub note: String,
}

/// What of a point of the agenda is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AgendaChange {
    /// A point of one's own is added at the end.
    Add {
        /// What it is about.
        text: String,
        /// How many minutes it is to take.
        minutes: u16,
    },
    /// A point gets another place, from 0.
    Move {
        /// Which point.
        number: u32,
        /// Where it is to stand.
        place: usize,
    },
    /// A point is to take another time.
    Minutes {
        /// Which point.
        number: u32,
        /// How many minutes.
        minutes: u16,
    },
    /// A point was reached, is struck, or is to be talked about after all.
    State {
        /// Which point.
        number: u32,
        /// Where it has come to.
        state: PointState,
    },
    /// Something is noted to a point; what was noted before is replaced.
    Note {
        /// Which point.
        number: u32,
        /// The note; blank where there is to be none.
        note: String,
    },
}

/// Why a change of an agenda is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AgendaError {
    /// What one adds says what it is about.
    #[error("a point of the agenda says what it is about")]
    Blank,
    /// Longer than any text is kept.
    #[error("a text of the agenda is too long")]
    TooLong,
    /// There is no point with this number.
    #[error("the agenda has no such point")]
    PointUnknown,
    /// None, or more than [`MOST_POINT_MINUTES`].
    #[error("a point cannot be given so many minutes")]
    Minutes,
}

/// A note as it is kept: trimmed, and empty where it is blank.
///
/// # Errors
/// [`AgendaError::TooLong`].
pub fn noted(note: &str) -> Result<String, AgendaError> {
    if fits(note) {
        Ok(kept(note).to_owned())
    } else {
        Err(AgendaError::TooLong)
    }
}

/// Puts the point `number` at `place`, from 0; the others keep their order. A place beyond the last is the last.
///
/// # Errors
/// [`AgendaError::PointUnknown`].
pub fn moved(points: &mut Vec<AgendaPoint>, number: u32, place: usize) -> Result<(), AgendaError> {
    let from = points.iter().position(|point| point.number == number);
    let point = points.remove(from.ok_or(AgendaError::PointUnknown)?);
    points.insert(place.min(points.len()), point);
    Ok(())
}

/// What of an agenda is taken up next time: what was neither reached nor struck, in its order.
pub fn not_reached(points: &[AgendaPoint]) -> Vec<Topic> {
    let open = points
        .iter()
        .filter(|point| point.state == PointState::Open);
    open.map(|point| point.topic.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points() -> Vec<AgendaPoint> {
        let own = |text: &str| Topic::Own {
            text: text.to_owned(),
        };
        let topics = [own("a"), own("b"), Topic::Wellbeing];
        let numbered = (1..).zip(topics);
        let open = |(number, topic)| AgendaPoint {
            number,
            topic,
            carried_over: false,
            minutes: 5,
            state: PointState::Open,
            note: String::new(),
        };
        numbered.map(open).collect()
    }

    fn numbers(points: &[AgendaPoint]) -> Vec<u32> {
        points.iter().map(|point| point.number).collect()
    }

    #[test]
    fn a_point_is_moved_and_the_others_keep_their_order() {
        let mut points = points();
        moved(&mut points, 3, 0).unwrap();
        assert_eq!(numbers(&points), [3, 1, 2]);
        moved(&mut points, 3, 99).unwrap();
        assert_eq!(numbers(&points), [1, 2, 3], "beyond the last is the last");
        assert_eq!(moved(&mut points, 99, 0), Err(AgendaError::PointUnknown));
        assert_eq!(numbers(&points), [1, 2, 3], "nothing is moved");
    }

    #[test]
    fn what_was_neither_reached_nor_struck_is_taken_up_next_time() {
        let mut points = points();
        points[0].state = PointState::Reached;
        points[1].state = PointState::Struck;
        assert_eq!(not_reached(&points), [Topic::Wellbeing]);
    }

    #[test]
    fn what_one_adds_says_something_and_is_not_too_long() {
        let own = |text: &str| Topic::Own {
            text: text.to_owned(),
        };
        assert_eq!(own("  ").checked(), Err(AgendaError::Blank));
        let long = "x".repeat(crate::LONGEST_TEXT_INPUT + 1);
        assert_eq!(own(&long).checked(), Err(AgendaError::TooLong));
        assert_eq!(own(" ferie ").checked(), Ok(own("ferie")));
    }
}
