//! What the screens of group sparring are given.

use chrono::{DateTime, Utc};
use domain::{GroupLearning, GroupLearningId, SPARRING_MINUTES, StepMinutes, sparring_steps};
use serde::Serialize;
use ts_rs::TS;

/// How a sparring can go, and what groups have kept of theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupSparrings {
    /// The lengths that it can be set to, each with its steps.
    pub plans: Vec<SparringPlan>,
    /// The length that it is set to until another is chosen: the middle of them.
    pub usual_minutes: u16,
    /// What was kept, the latest first.
    pub learnings: Vec<GroupLearningView>,
}

/// A sparring of one length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SparringPlan {
    /// How many minutes it takes.
    pub minutes: u16,
    /// Its steps, in their order.
    pub steps: Vec<StepMinutes>,
}

/// What a group kept of a sparring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GroupLearningView {
    /// Its id.
    pub id: GroupLearningId,
    /// When it was kept.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub held: DateTime<Utc>,
    /// In the words of the group.
    pub text: String,
}

impl GroupSparrings {
    /// With what was kept.
    pub fn of(learnings: Vec<GroupLearning>) -> Self {
        let plans = SPARRING_MINUTES.map(|minutes| SparringPlan {
            minutes,
            steps: sparring_steps(minutes),
        });
        let learnings = learnings.into_iter().map(|kept| GroupLearningView {
            id: kept.id,
            held: kept.held,
            text: kept.text,
        });
        Self {
            plans: plans.to_vec(),
            usual_minutes: SPARRING_MINUTES[SPARRING_MINUTES.len() / 2],
            learnings: learnings.collect(),
        }
    }
}
