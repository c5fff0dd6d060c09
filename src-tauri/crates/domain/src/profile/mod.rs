//! What an assessment shows. Nothing here is one number for a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{DomainId, ItemId};
use crate::instrument::Domain;
use crate::reflection::answer::{GivenAnswer, Level};
use crate::reflection::assessment::Assessment;

/// How many items stand under "strongest" and under "most worth working on", at most.
pub const MOST_STANDINGS: usize = 3;

/// What one assessment shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// Every domain, in the instrument's order.
    pub domains: Vec<DomainPosition>,
    /// The person's own highest items, highest first. Empty where all levels are equal.
    pub strengths: Vec<Standing>,
    /// How many further items stand at the level of the last strength.
    pub strengths_beyond: usize,
    /// The person's own lowest items, lowest first. Empty where all levels are equal.
    pub development: Vec<Standing>,
    /// How many further items stand at the level of the last of these.
    pub development_beyond: usize,
    /// Items answered with a level.
    pub answered: usize,
    /// All items.
    pub items: usize,
}

/// An item and its level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// The item.
    pub item: ItemId,
    /// Its level.
    pub level: Level,
}

/// Where a domain stands, and how much that rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DomainPosition {
    /// The domain.
    pub domain: DomainId,
    /// Mean of the answered levels, 1 to 5; none where fewer than two thirds of the applicable
    /// items are answered (`docs/measurement.md`, "Domain position").
    pub position: Option<f64>,
    /// Items answered with a level.
    pub answered: usize,
    /// All items but those that are not the person's task.
    pub applicable: usize,
    /// Lowest and highest answered level.
    pub spread: Option<Spread>,
}

/// The spread of the items of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spread {
    /// Lowest answered level.
    pub lowest: Level,
    /// Highest answered level.
    pub highest: Level,
}

impl Profile {
    /// The profile of `assessment`.
    pub fn of(assessment: &Assessment) -> Self {
        let instrument = &assessment.instrument;
        let answers = &assessment.answers;
        let standings: Vec<Standing> = instrument
            .items()
            .filter_map(|item| {
                let level = answers.get(&item.id)?.answer.level()?;
                Some(Standing {
                    item: item.id.clone(),
                    level,
                })
            })
            .collect();
        let (strengths, strengths_beyond) = strengths(&standings);
        let (development, development_beyond) = development(&standings, &strengths);
        Self {
            domains: instrument
                .domains
                .iter()
                .map(|domain| DomainPosition::of(domain, answers))
                .collect(),
            strengths,
            strengths_beyond,
            development,
            development_beyond,
            answered: standings.len(),
            items: instrument.item_count(),
        }
    }
}

impl DomainPosition {
    /// Where `domain` stands by `answers`. A non-answer and a missing answer are never a level.
    pub fn of(domain: &Domain, answers: &BTreeMap<ItemId, GivenAnswer>) -> Self {
        let given = || domain.items.iter().filter_map(|item| answers.get(&item.id));
        let levels: Vec<Level> = given().filter_map(|given| given.answer.level()).collect();
        let not_my_task = given()
            .filter(|given| given.answer.is_not_my_task())
            .count();
        let applicable = domain.items.len() - not_my_task;
        let enough = !levels.is_empty() && levels.len() * 3 >= applicable * 2;
        Self {
            domain: domain.id.clone(),
            position: enough.then(|| mean(&levels)),
            answered: levels.len(),
            applicable,
            spread: levels
                .iter()
                .min()
                .zip(levels.iter().max())
                .map(|(&lowest, &highest)| Spread { lowest, highest }),
        }
    }
}

fn mean(levels: &[Level]) -> f64 {
    let sum: u32 = levels.iter().map(|level| u32::from(level.get())).sum();
    let count = u32::try_from(levels.len()).unwrap_or(u32::MAX);
    f64::from(sum) / f64::from(count)
}

/// The highest items that stand above the person's own lowest.
fn strengths(standings: &[Standing]) -> (Vec<Standing>, usize) {
    let lowest = standings.iter().map(|standing| standing.level).min();
    let mut above: Vec<_> = standings
        .iter()
        .filter(|standing| Some(standing.level) > lowest)
        .cloned()
        .collect();
    // A stable sort keeps the instrument's order among equals.
    above.sort_by_key(|standing| std::cmp::Reverse(standing.level));
    first_of(above)
}

/// The lowest items that stand below the person's own highest and are not named as strengths.
fn development(standings: &[Standing], strengths: &[Standing]) -> (Vec<Standing>, usize) {
    let highest = standings.iter().map(|standing| standing.level).max();
    let mut below: Vec<_> = standings
        .iter()
        .filter(|standing| Some(standing.level) < highest && !strengths.contains(standing))
        .cloned()
        .collect();
    below.sort_by_key(|standing| standing.level);
    first_of(below)
}

/// The first [`MOST_STANDINGS`], and how many more share the level of the last of them.
fn first_of(mut sorted: Vec<Standing>) -> (Vec<Standing>, usize) {
    let rest = sorted.split_off(sorted.len().min(MOST_STANDINGS));
    let last = sorted.last().map(|standing| standing.level);
    let beyond = rest
        .iter()
        .filter(|standing| Some(standing.level) == last)
        .count();
    (sorted, beyond)
}
