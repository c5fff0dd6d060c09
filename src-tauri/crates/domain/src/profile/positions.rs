//! Where the domains stand in a facet whose scale is ranked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{DomainId, FacetId, ItemId};
use crate::instrument::{Domain, Value};
use crate::profile::standings::{Standing, Standings, both_ends, to_choose_among};
use crate::reflection::answer::Answer;
use crate::reflection::answers::Answers;
use crate::reflection::assessment::Assessment;

/// Where one assessment stands in a facet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Positions {
    /// Every domain, in the instrument's order.
    pub domains: Vec<DomainPosition>,
    /// What stands highest, above the person's own lowest.
    pub strengths: Standings,
    /// What stands lowest, below the person's own highest.
    pub development: Standings,
    /// What focus is chosen among first.
    pub to_choose_among: Vec<ItemId>,
}

/// Where a domain stands, and how much that rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DomainPosition {
    /// The domain.
    pub domain: DomainId,
    /// Mean of the answered values, in points of the scale; none where fewer than two thirds of the applicable
    /// items are answered (`docs/measurement.md`, "Domain position").
    pub position: Option<f64>,
    /// Items answered with a value.
    pub answered: usize,
    /// All items but those that are not the person's task.
    pub applicable: usize,
    /// Lowest and highest answered value.
    pub spread: Option<Spread>,
}

/// The spread of the items of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spread {
    /// Lowest answered value.
    pub lowest: Value,
    /// Highest answered value.
    pub highest: Value,
}

impl Positions {
    /// Where `assessment` stands in `facet`.
    pub fn of(facet: &FacetId, assessment: &Assessment) -> Self {
        let instrument = &assessment.instrument;
        let answers = &assessment.answers;
        let standings: Vec<Standing> = instrument
            .items()
            .filter_map(|item| {
                Some(Standing {
                    item: item.id.clone(),
                    value: answers.value(&item.id, facet)?,
                })
            })
            .collect();
        let (strengths, development) = both_ends(standings);
        Self {
            domains: instrument
                .domains
                .iter()
                .map(|domain| DomainPosition::of(domain, facet, answers))
                .collect(),
            to_choose_among: to_choose_among(&development),
            strengths,
            development,
        }
    }
}

impl DomainPosition {
    /// Where `domain` stands in `facet` by `answers`. A non-answer and a missing answer are never a
    /// value.
    pub fn of(domain: &Domain, facet: &FacetId, answers: &Answers) -> Self {
        let given = || {
            let items = domain.items.iter();
            items.filter_map(|item| answers.answer(&item.id, facet))
        };
        let values: Vec<Value> = given().filter_map(Answer::value).collect();
        let not_my_task = given().filter(|answer| answer.is_not_my_task()).count();
        let applicable = domain.items.len() - not_my_task;
        let enough = !values.is_empty() && values.len() * 3 >= applicable * 2;
        Self {
            domain: domain.id.clone(),
            position: enough.then(|| mean(&values)),
            answered: values.len(),
            applicable,
            spread: values
                .iter()
                .min()
                .zip(values.iter().max())
                .map(|(&lowest, &highest)| Spread { lowest, highest }),
        }
    }
}

fn mean(values: &[Value]) -> f64 {
    let sum: u32 = values.iter().map(|value| u32::from(value.get())).sum();
    let count = u32::try_from(values.len()).unwrap_or(u32::MAX);
    f64::from(sum) / f64::from(count)
}
