//! Where the domains stand in a facet whose scale is ranked, and what stands highest and lowest.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{DomainId, FacetId, ItemId};
use crate::instrument::{Domain, Value};
use crate::reflection::answer::Answer;
use crate::reflection::answers::Answers;
use crate::reflection::assessment::Assessment;

/// How many items stand under "strongest" and under "most worth working on", at most.
pub const MOST_STANDINGS: usize = 3;

/// Where one assessment stands in a facet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Positions {
    /// Every domain, in the instrument's order.
    pub domains: Vec<DomainPosition>,
    /// The person's own highest items, highest first. Empty where all values are equal.
    pub strengths: Vec<Standing>,
    /// How many further items stand at the value of the last strength.
    pub strengths_beyond: usize,
    /// The person's own lowest items, lowest first. Empty where all values are equal.
    pub development: Vec<Standing>,
    /// How many further items stand at the value of the last of these.
    pub development_beyond: usize,
}

/// An item and its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// The item.
    pub item: ItemId,
    /// Its value.
    pub value: Value,
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
        let (strengths, strengths_beyond) = strengths(&standings);
        let (development, development_beyond) = development(&standings, &strengths);
        Self {
            domains: instrument
                .domains
                .iter()
                .map(|domain| DomainPosition::of(domain, facet, answers))
                .collect(),
            strengths,
            strengths_beyond,
            development,
            development_beyond,
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

/// The highest items that stand above the person's own lowest.
fn strengths(standings: &[Standing]) -> (Vec<Standing>, usize) {
    let lowest = standings.iter().map(|standing| standing.value).min();
    let mut above: Vec<_> = standings
        .iter()
        .filter(|standing| Some(standing.value) > lowest)
        .cloned()
        .collect();
    // A stable sort keeps the instrument's order among equals.
    above.sort_by_key(|standing| std::cmp::Reverse(standing.value));
    first_of(above)
}

/// The lowest items that stand below the person's own highest and are not named as strengths.
fn development(standings: &[Standing], strengths: &[Standing]) -> (Vec<Standing>, usize) {
    let highest = standings.iter().map(|standing| standing.value).max();
    let mut below: Vec<_> = standings
        .iter()
        .filter(|standing| Some(standing.value) < highest && !strengths.contains(standing))
        .cloned()
        .collect();
    below.sort_by_key(|standing| standing.value);
    first_of(below)
}

/// The first [`MOST_STANDINGS`], and how many more share the value of the last of them.
fn first_of(mut sorted: Vec<Standing>) -> (Vec<Standing>, usize) {
    let rest = sorted.split_off(sorted.len().min(MOST_STANDINGS));
    let last = sorted.last().map(|standing| standing.value);
    let beyond = rest
        .iter()
        .filter(|standing| Some(standing.value) == last)
        .count();
    (sorted, beyond)
}
