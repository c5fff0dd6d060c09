//! How often each point of a scale was chosen.

use serde::Serialize;
use ts_rs::TS;

use crate::ids::DomainId;
use crate::instrument::{Domain, Facet, Value};
use crate::reflection::answers::Answers;

/// How often each point of a facet's scale was chosen in a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DomainCounts {
    /// The domain.
    pub domain: DomainId,
    /// Every point of the scale, in its order.
    pub points: Vec<PointCount>,
    /// Items for which one was chosen.
    pub answered: usize,
    /// All items but those that are not the person's task.
    pub applicable: usize,
}

/// How many items stand at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PointCount {
    /// The point.
    pub value: Value,
    /// How many items.
    pub items: usize,
}

impl DomainCounts {
    /// How often each point of `facet` was chosen for the items of `domain`.
    pub fn of(domain: &Domain, facet: &Facet, answers: &Answers) -> Self {
        let given = domain.items.iter();
        let given: Vec<_> = given
            .filter_map(|item| answers.answer(&item.id, &facet.id))
            .collect();
        let chosen: Vec<_> = given.iter().filter_map(|answer| answer.value()).collect();
        let not_my_task = given.iter().filter(|answer| answer.is_not_my_task());
        let count = |value| PointCount {
            value,
            items: chosen.iter().filter(|&&other| other == value).count(),
        };
        Self {
            domain: domain.id.clone(),
            points: facet.scale.values().map(count).collect(),
            answered: chosen.len(),
            applicable: domain.items.len() - not_my_task.count(),
        }
    }
}
