//! What the page of change is given.

use chrono::{DateTime, Utc};
use domain::{
    Accuracy, Assessment, AssessmentId, DomainChange, DomainTrend, ItemChange, LookBack,
    PromptChange, domain_changes, item_changes, prompt_changes,
};
use serde::Serialize;
use ts_rs::TS;

use crate::reflection::ReflectionSummary;

/// The time between two reflections of one instrument.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChangeView {
    /// What differs between its ends.
    pub change: Change,
    /// How many reflections are finished from the one to the other, both of them counted.
    pub finished: usize,
    /// Every domain over that time. Where there are very many reflections, some of them.
    pub trends: Vec<DomainTrend>,
}

/// A finished reflection in a list to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FinishedReflection {
    /// Which.
    pub id: AssessmentId,
    /// When it was finished.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub at: DateTime<Utc>,
}

/// What differs between two reflections.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The earlier one.
    pub earlier: ReflectionSummary,
    /// The later one.
    pub later: ReflectionSummary,
    /// What a difference is judged by; none where nothing is known of the accuracy.
    pub accuracy: Option<Accuracy>,
    /// By domain.
    pub domains: Vec<DomainChange>,
    /// By item, the farthest apart first.
    pub items: Vec<ItemChange>,
    /// The prompts that were answered at least once.
    pub prompts: Vec<PromptChange>,
    /// What can be done about looking back at the earlier one.
    pub look_back: LookBack,
    /// The look back at the earlier one, if there is one.
    pub hindsight: Option<HindsightChange>,
}

impl Change {
    /// What differs between two finished reflections.
    pub fn between(
        earlier: &Assessment,
        later: &Assessment,
        look_back: LookBack,
        hindsight: Option<&Assessment>,
    ) -> Self {
        Self {
            earlier: ReflectionSummary::of(earlier),
            later: ReflectionSummary::of(later),
            accuracy: Accuracy::between(&earlier.instrument, &later.instrument),
            domains: domain_changes(earlier, later),
            items: item_changes(earlier, later),
            prompts: prompt_changes(earlier, later),
            look_back,
            hindsight: hindsight.map(|back| HindsightChange {
                id: back.head.id,
                from_first: domain_changes(earlier, back),
                items: item_changes(earlier, back),
                to_later: domain_changes(back, later),
            }),
        }
    }
}

/// How a look back differs from the first rating, and from the later one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HindsightChange {
    /// The look back.
    pub id: AssessmentId,
    /// From the first rating (earlier) to the look back (later), by domain.
    pub from_first: Vec<DomainChange>,
    /// The same by item.
    pub items: Vec<ItemChange>,
    /// From the look back (earlier) to the later reflection (later), by domain.
    pub to_later: Vec<DomainChange>,
}

/// A look back at one reflection, seen from its profile.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hindsight {
    /// What can be done about looking back.
    pub look_back: LookBack,
    /// From the first rating (earlier) to the look back (later), by domain; none until it is finished.
    pub from_first: Vec<DomainChange>,
}

impl Hindsight {
    /// What can be done about looking back at `first`, with the finished look back, if there is one.
    pub fn of(first: &Assessment, look_back: LookBack, back: Option<&Assessment>) -> Self {
        Self {
            look_back,
            from_first: back.map_or_else(Vec::new, |back| domain_changes(first, back)),
        }
    }
}
