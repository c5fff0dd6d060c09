//! Group sparring: a case instead of a rating, in the five steps of a reflecting team (Andersen, "The reflecting
//! team", Family Process 26, 1987). Only what the group agrees to keep is kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coaching::shared_out::shared_out;
use crate::ids::GroupLearningId;
use crate::written::{fits, kept};

/// How many minutes a group sparring may be set to take.
pub const SPARRING_MINUTES: [u16; 3] = [30, 45, 60];

/// A step of a group sparring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SparringStep {
    /// One tells of a case, and what they want help to think about.
    Presentation,
    /// The others ask, so that they understand.
    Clarifying,
    /// The others say what they see that was done well.
    Affirming,
    /// The others talk with each other, and the one whose case it is listens.
    Reflecting,
    /// The one whose case it is says what they take along, and the group what it has learned.
    SummingUp,
}

impl SparringStep {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [
        Self::Presentation,
        Self::Clarifying,
        Self::Affirming,
        Self::Reflecting,
        Self::SummingUp,
    ];

    /// Whether one may say what one would do. Before that the group is to understand, and to see what is good.
    pub fn may_advise(self) -> bool {
        matches!(self, Self::Reflecting | Self::SummingUp)
    }

    /// How much time it takes, as a share of what the others take.
    fn weight(self) -> u16 {
        match self {
            Self::Affirming => 2,
            Self::Presentation | Self::Clarifying | Self::SummingUp => 3,
            Self::Reflecting => 4,
        }
    }
}

/// A step, with the time for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepMinutes {
    /// The step.
    pub step: SparringStep,
    /// How many minutes it is to take.
    pub minutes: u16,
    /// Whether one may say in it what one would do.
    pub may_advise: bool,
}

/// The steps of a sparring of so many `minutes`; together they take all of them.
pub fn sparring_steps(minutes: u16) -> Vec<StepMinutes> {
    let weights = SparringStep::ALL.map(SparringStep::weight);
    let shares = shared_out(minutes, &weights);
    let steps = SparringStep::ALL.into_iter().zip(shares);
    steps
        .map(|(step, minutes)| StepMinutes {
            step,
            minutes,
            may_advise: step.may_advise(),
        })
        .collect()
}

/// What a group agreed to keep of a sparring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLearning {
    /// Its id.
    pub id: GroupLearningId,
    /// When it was kept (UTC).
    pub held: DateTime<Utc>,
    /// In their words.
    pub text: String,
}

impl GroupLearning {
    /// Trimmed, as it is kept.
    ///
    /// # Errors
    /// [`GroupLearningError`].
    pub fn checked(self) -> Result<Self, GroupLearningError> {
        if !fits(&self.text) {
            return Err(GroupLearningError::TooLong);
        }
        match kept(&self.text) {
            "" => Err(GroupLearningError::Blank),
            text => Ok(Self {
                text: text.to_owned(),
                ..self
            }),
        }
    }
}

/// Why what a group wants to keep is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupLearningError {
    /// It says something.
    #[error("what a group keeps says something")]
    Blank,
    /// Longer than any text is kept.
    #[error("what a group keeps is too long")]
    TooLong,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn the_steps_take_all_of_the_time_in_their_order() {
        for minutes in SPARRING_MINUTES {
            let steps = sparring_steps(minutes);
            let order: Vec<_> = steps.iter().map(|each| each.step).collect();
            assert_eq!(order, SparringStep::ALL);
            let all: u16 = steps.iter().map(|each| each.minutes).sum();
            assert_eq!(all, minutes, "nothing is left over");
            assert!(steps.iter().all(|each| each.minutes >= 3), "{minutes}");
        }
    }

    #[test]
    fn nobody_advises_in_the_first_three() {
        let advised = SparringStep::ALL.map(SparringStep::may_advise);
        assert_eq!(advised, [false, false, false, true, true]);
    }

    #[test]
    fn what_is_kept_says_something_and_is_not_too_long() {
        let learning = |text: &str| GroupLearning {
            id: GroupLearningId::new(Uuid::from_u128(1)),
            held: DateTime::UNIX_EPOCH,
            text: text.to_owned(),
        };
        assert_eq!(learning("  ").checked(), Err(GroupLearningError::Blank));
        let long = "x".repeat(crate::LONGEST_TEXT_INPUT + 1);
        assert_eq!(learning(&long).checked(), Err(GroupLearningError::TooLong));
        let kept = learning(" ask first ").checked().map(|kept| kept.text);
        assert_eq!(kept, Ok("ask first".to_owned()));
    }
}
