//! Agreements that a person makes with themselves: "When …, I …", with a day, and what came of it.

pub mod focus;
pub mod rhythm;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AgreementId, ConversationId, ItemRef, PersonId};
use crate::written::{fits, kept};

/// How many days ahead an agreement counts as due soon.
const SOON: Days = Days::new(14);

/// What is agreed: an if-then plan (Gollwitzer & Sheeran 2006) with the day to look at it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Plan {
    /// "When …": the situation.
    pub situation: String,
    /// "… I …": what I do then.
    pub action: String,
    /// The day on which to look at what came of it.
    pub due: NaiveDate,
}

/// Where an agreement has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AgreementState {
    /// As it was made, or taken up again.
    Open,
    /// Kept.
    Done,
    /// In force with another plan than before.
    Changed,
    /// Given up.
    Dropped,
}

impl AgreementState {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Open, Self::Done, Self::Changed, Self::Dropped];

    /// Whether the agreement is in force.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Open | Self::Changed)
    }
}

/// One step in the history of an agreement. It is never altered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgreementEntry {
    /// When.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub at: DateTime<Utc>,
    /// What it became.
    pub state: AgreementState,
    /// What was agreed from then on.
    pub plan: Plan,
    /// What came of it until then; none where it was made.
    pub outcome: Option<String>,
}

/// An agreement with its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// Whose it is to keep.
    pub owner: PersonId,
    /// The conversation in which it was made; none where one made it with oneself.
    pub conversation: Option<ConversationId>,
    /// The item that it serves.
    pub item: Option<ItemRef>,
    /// How it was made.
    pub first: AgreementEntry,
    /// What happened to it after that, the earliest first.
    pub later: Vec<AgreementEntry>,
}

/// Why an agreement is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AgreementError {
    /// The situation or the action is not told.
    #[error("the situation or the action of the agreement is blank")]
    Blank,
    /// A text is longer than [`crate::written::LONGEST_TEXT_INPUT`].
    #[error("a text of the agreement is too long")]
    TooLong,
    /// It is not said what came of it.
    #[error("it is not said what came of the agreement")]
    OutcomeMissing,
    /// No instrument has its item.
    #[error("the item of the agreement is not known")]
    ItemUnknown,
    /// It is done or dropped, so it must be taken up again first.
    #[error("the agreement is closed")]
    Closed,
    /// It is in force, so it cannot be taken up again.
    #[error("the agreement is in force")]
    Live,
}

impl Plan {
    /// The plan as it is kept: trimmed.
    ///
    /// # Errors
    /// [`AgreementError::Blank`], [`AgreementError::TooLong`].
    pub fn checked(self) -> Result<Self, AgreementError> {
        let plan = Self {
            situation: kept(&self.situation).to_owned(),
            action: kept(&self.action).to_owned(),
            due: self.due,
        };
        if plan.situation.is_empty() || plan.action.is_empty() {
            return Err(AgreementError::Blank);
        }
        if !fits(&plan.situation) || !fits(&plan.action) {
            return Err(AgreementError::TooLong);
        }
        Ok(plan)
    }
}

impl AgreementEntry {
    /// What a person did to come to it; it can be done again after another entry.
    pub fn step(&self) -> AgreementTransition {
        let plan = self.plan.clone();
        match self.state {
            AgreementState::Done => AgreementTransition::Done,
            AgreementState::Dropped => AgreementTransition::Drop,
            AgreementState::Changed => AgreementTransition::Change { plan },
            AgreementState::Open => AgreementTransition::Resume { due: plan.due },
        }
    }

    /// The next step of the history: to `state`, with `outcome`, what came of it, and with another
    /// plan where it is [`AgreementState::Changed`].
    ///
    /// # Errors
    /// [`AgreementError::OutcomeMissing`], [`AgreementError::TooLong`], [`AgreementError::Closed`],
    /// [`AgreementError::Live`], [`AgreementError::Blank`].
    pub fn next(
        &self,
        step: AgreementTransition,
        outcome: &str,
        at: DateTime<Utc>,
    ) -> Result<AgreementEntry, AgreementError> {
        let outcome = kept(outcome).to_owned();
        if outcome.is_empty() {
            return Err(AgreementError::OutcomeMissing);
        }
        if !fits(&outcome) {
            return Err(AgreementError::TooLong);
        }
        let (state, plan) = match step {
            AgreementTransition::Done => (AgreementState::Done, self.plan.clone()),
            AgreementTransition::Drop => (AgreementState::Dropped, self.plan.clone()),
            AgreementTransition::Change { plan } => (AgreementState::Changed, plan.checked()?),
            AgreementTransition::Resume { due } => {
                let plan = self.plan.clone();
                (AgreementState::Open, Plan { due, ..plan })
            }
        };
        match (self.state.is_live(), state) {
            (true, AgreementState::Open) => Err(AgreementError::Live),
            (false, AgreementState::Open) | (true, _) => Ok(AgreementEntry {
                at,
                state,
                plan,
                outcome: Some(outcome),
            }),
            (false, _) => Err(AgreementError::Closed),
        }
    }
}

impl Agreement {
    /// The latest step.
    pub fn latest(&self) -> &AgreementEntry {
        self.later.last().unwrap_or(&self.first)
    }

    /// The next step of the history, as [`AgreementEntry::next`].
    ///
    /// # Errors
    /// As [`AgreementEntry::next`].
    pub fn next(
        &self,
        step: AgreementTransition,
        outcome: &str,
        at: DateTime<Utc>,
    ) -> Result<AgreementEntry, AgreementError> {
        self.latest().next(step, outcome, at)
    }

    /// How its day lies to `today`.
    pub fn due(&self, today: NaiveDate) -> Due {
        let due = self.latest().plan.due;
        if due < today {
            Due::Overdue
        } else if due <= today + SOON {
            Due::Soon
        } else {
            Due::Later
        }
    }
}

/// What a person does with an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreementTransition {
    /// It was kept.
    Done,
    /// It goes on with another plan.
    Change {
        /// The new plan.
        plan: Plan,
    },
    /// It is given up.
    Drop,
    /// It is taken up again.
    Resume {
        /// The new day.
        due: NaiveDate,
    },
}

/// How the day of an agreement lies to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Due {
    /// Before today.
    Overdue,
    /// Today or within two weeks.
    Soon,
    /// After that.
    Later,
}
