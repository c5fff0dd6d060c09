//! The difference between two assessments, and whether it is larger than the measurement's own
//! uncertainty (`docs/measurement.md`, "Difference between two times").

pub mod hindsight;
mod items;
pub mod prompts;
pub mod trend;

pub use items::{FacetAnswer, FacetChange, ItemChange, WordingChange, item_changes};

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{DomainId, FacetId};
use crate::instrument::{Domain, Facet, Instrument, Item, Measurement};
use crate::reflection::answer::Answer;
use crate::reflection::assessment::Assessment;
use crate::text::Text;

/// What is lost in a sum of halves and thirds; far below what any answer can move.
const ROUNDING: f64 = 1e-9;

/// Whether a difference can be told from the measurement's own uncertainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Too few items were answered both times with the same wording.
    TooFew,
    /// The instrument says nothing of its accuracy, so that nothing can be said of the difference.
    Unmeasured,
    /// It cannot be told from the uncertainty.
    Within,
    /// It is larger than the uncertainty.
    Beyond,
}

impl Verdict {
    /// The verdict on a `difference`, with the smallest detectable change, both in points. Only
    /// what is larger than it is [`Verdict::Beyond`].
    pub fn on(difference: f64, smallest_detectable_change: f64) -> Self {
        if difference.abs() > smallest_detectable_change + ROUNDING {
            Self::Beyond
        } else {
            Self::Within
        }
    }
}

/// Which way a domain went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// It rose.
    Up,
    /// It fell.
    Down,
}

/// The accuracy that a difference is judged by.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Accuracy {
    /// What the instrument declares.
    pub measurement: Measurement,
    /// Standard error of measurement of a domain, in points.
    pub standard_error: f64,
    /// Smallest detectable change of a domain, in points.
    pub smallest_detectable_change: f64,
}

impl Accuracy {
    /// The accuracy that `measurement` declares.
    pub fn of(measurement: &Measurement) -> Self {
        Self {
            standard_error: measurement.standard_error(),
            smallest_detectable_change: measurement.smallest_detectable_change(),
            measurement: measurement.clone(),
        }
    }

    /// That of the less accurate of two instruments: a difference between them is no surer. None where
    /// one of them says nothing of its accuracy.
    pub fn between(one: &Instrument, other: &Instrument) -> Option<Self> {
        let (one, other) = (one.measurement.as_ref()?, other.measurement.as_ref()?);
        let less = one.smallest_detectable_change() < other.smallest_detectable_change();
        Some(Self::of(if less { other } else { one }))
    }
}

/// How a domain differs between two assessments in a facet, over the items that can be compared.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainChange {
    /// The domain.
    pub domain: DomainId,
    /// Its title.
    pub title: Text,
    /// Its place among the domains, from 0; one that was only asked earlier follows those of the later
    /// instrument.
    pub domain_index: usize,
    /// The facet, whose scale is ranked.
    pub facet: FacetId,
    /// What the facet asks; none where an item asks only one thing.
    pub facet_title: Option<Text>,
    /// Mean of the compared values then, in points.
    pub earlier: Option<f64>,
    /// Mean of the compared values later, in points.
    pub later: Option<f64>,
    /// Later minus earlier, in points.
    pub difference: Option<f64>,
    /// Whether that is larger than the uncertainty.
    pub verdict: Verdict,
    /// Which way it went; none where that cannot be said with certainty.
    pub direction: Option<Direction>,
    /// Items answered with a value both times, with the same wording.
    pub compared: usize,
    /// Items of the domain that cannot be compared because of their wording.
    pub broken: usize,
}

/// Whether all items of `domain` mean the same in two instruments, so that a line may join them.
pub fn same_domain(domain: &DomainId, one: &Instrument, other: &Instrument) -> bool {
    let wordings = |instrument: &Instrument| {
        let domain = instrument.domain(domain)?;
        let wording = |item: &Item| (item.id.clone(), item.wording);
        let mut wordings: Vec<_> = domain.items.iter().map(wording).collect();
        wordings.sort();
        Some(wordings)
    };
    let (one, other) = (wordings(one), wordings(other));
    one.is_some() && one == other
}

/// Whether so much reads the same in two instruments that each domain of either can be compared.
pub fn is_comparable(one: &Instrument, other: &Instrument) -> bool {
    let is_kept = |domain: &Domain, by: &Instrument| {
        let items = by.domain(&domain.id).map_or(&[][..], |found| &found.items);
        let reads_the_same = |item: &&Item| {
            let mut items = items.iter();
            items.any(|kept| kept.id == item.id && kept.wording == item.wording)
        };
        let same = domain.items.iter().filter(reads_the_same).count();
        is_two_thirds(same, domain.items.len())
    };
    let are_kept = |of: &Instrument, by| of.domains.iter().all(|domain| is_kept(domain, by));
    are_kept(one, other) && are_kept(other, one)
}

/// How every domain of either assessment differs in every facet that is ranked, in the order of the later
/// instrument; what was only asked earlier comes last.
pub fn domain_changes(earlier: &Assessment, later: &Assessment) -> Vec<DomainChange> {
    let (before, after) = (&earlier.instrument, &later.instrument);
    let accuracy = Accuracy::between(before, after);
    let changes = item_changes(earlier, later);
    let asked_later = |facet: &&Facet| after.facets().iter().any(|other| other.id == facet.id);
    let only_earlier = before.facets().iter().filter(|facet| !asked_later(facet));
    let facets = after.facets().iter().chain(only_earlier);
    let ranked = facets.filter(|facet| facet.scale.ranked);
    ranked
        .flat_map(|facet| {
            let domains = before.domains.iter();
            let only_earlier = domains.filter(|domain| after.domain(&domain.id).is_none());
            let domains = after.domains.iter().chain(only_earlier);
            domains.enumerate().map(move |domain| (facet, domain))
        })
        .map(|(facet, (domain_index, domain))| {
            let between = Between {
                earlier,
                later,
                changes: &changes,
                accuracy: accuracy.as_ref(),
            };
            between.domain_change(facet, domain_index, domain)
        })
        .collect()
}

/// Two assessments, and how their items differ.
struct Between<'a> {
    earlier: &'a Assessment,
    later: &'a Assessment,
    changes: &'a [ItemChange],
    accuracy: Option<&'a Accuracy>,
}

impl Between<'_> {
    fn domain_change(&self, facet: &Facet, domain_index: usize, domain: &Domain) -> DomainChange {
        let pairs: Vec<(f64, f64)> = self
            .changes
            .iter()
            .filter(|change| change.domain == domain.id)
            .flat_map(|change| &change.facets)
            .filter(|change| change.facet == facet.id && change.distance.is_some())
            .filter_map(|change| {
                let value = |side: &FacetAnswer| side.answer.and_then(Answer::value);
                let value = |side| value(side).map(|value| f64::from(value.get()));
                value(&change.earlier).zip(value(&change.later))
            })
            .collect();
        let sides = [self.earlier, self.later];
        let enough = sides
            .iter()
            .all(|side| is_two_thirds(pairs.len(), applicable(&domain.id, &facet.id, side)));
        let mean = |of: fn(&(f64, f64)) -> f64| {
            let count = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
            enough.then(|| pairs.iter().map(of).sum::<f64>() / f64::from(count))
        };
        let (then, now) = (mean(|pair| pair.0), mean(|pair| pair.1));
        let difference = then.zip(now).map(|(then, now)| now - then);
        let verdict = match (difference, self.accuracy) {
            (None, _) => Verdict::TooFew,
            (Some(_), None) => Verdict::Unmeasured,
            (Some(difference), Some(accuracy)) => {
                Verdict::on(difference, accuracy.smallest_detectable_change)
            }
        };
        let certain = difference.filter(|_| verdict == Verdict::Beyond);
        DomainChange {
            domain: domain.id.clone(),
            title: domain.title.clone(),
            domain_index,
            facet: facet.id.clone(),
            facet_title: facet.title.clone(),
            earlier: then,
            later: now,
            difference,
            verdict,
            direction: certain.map(|difference| {
                if difference > 0.0 {
                    Direction::Up
                } else {
                    Direction::Down
                }
            }),
            compared: pairs.len(),
            broken: self
                .changes
                .iter()
                .filter(|change| change.wording != WordingChange::Same)
                .filter(|change| sides.iter().any(|side| asks(domain, change, side)))
                .count(),
        }
    }
}

/// Whether an item is one of `domain` in an assessment: it may have moved to another one.
fn asks(domain: &Domain, change: &ItemChange, assessment: &Assessment) -> bool {
    let domain = assessment.instrument.domain(&domain.id);
    domain.is_some_and(|domain| domain.items.iter().any(|item| item.id == change.item))
}

/// All items of a domain but those that are not the person's task; none where it is not asked.
fn applicable(domain: &DomainId, facet: &FacetId, assessment: &Assessment) -> usize {
    let items = assessment
        .instrument
        .domain(domain)
        .map(|domain| &domain.items);
    let counts = |item: &&Item| {
        let answer = assessment.answers.answer(&item.id, facet);
        !answer.is_some_and(Answer::is_not_my_task)
    };
    items.map_or(0, |items| items.iter().filter(counts).count())
}

fn is_two_thirds(compared: usize, applicable: usize) -> bool {
    compared > 0 && compared * 3 >= applicable * 2
}
