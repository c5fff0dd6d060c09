//! The difference between two assessments, and whether it is larger than the measurement's own
//! uncertainty (`docs/measurement.md`, "Difference between two times").

pub mod hindsight;
pub mod prompts;
pub mod trend;

use std::cmp::Reverse;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{DomainId, ItemId};
use crate::instrument::{Anchors, Domain, Instrument, Item, Measurement};
use crate::reflection::answer::{Answer, Level};
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
    /// It cannot be told from the uncertainty.
    Within,
    /// It is larger than the uncertainty.
    Beyond,
}

impl Verdict {
    /// The verdict on a `difference` in levels, with the smallest detectable change in levels. Only
    /// what is larger than it is [`Verdict::Beyond`].
    pub fn on(difference: f64, smallest_detectable_change: f64) -> Self {
        if difference.abs() > smallest_detectable_change + ROUNDING {
            Self::Beyond
        } else {
            Self::Within
        }
    }
}

/// The accuracy that a difference is judged by.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Accuracy {
    /// What the instrument declares.
    pub measurement: Measurement,
    /// Standard error of measurement of a domain, in levels.
    pub standard_error: f64,
    /// Smallest detectable change of a domain, in levels.
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

    /// That of the less accurate of two instruments: a difference between them is no surer.
    pub fn between(one: &Measurement, other: &Measurement) -> Self {
        let less = one.smallest_detectable_change() < other.smallest_detectable_change();
        Self::of(if less { other } else { one })
    }
}

/// How a domain differs between two assessments, over the items that can be compared.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DomainChange {
    /// The domain.
    pub domain: DomainId,
    /// Its title.
    pub title: Text,
    /// Mean of the compared levels then, 1 to 5.
    pub earlier: Option<f64>,
    /// Mean of the compared levels later, 1 to 5.
    pub later: Option<f64>,
    /// Later minus earlier, in levels.
    pub difference: Option<f64>,
    /// Whether that is larger than the uncertainty.
    pub verdict: Verdict,
    /// Items answered with a level both times, with the same wording.
    pub compared: usize,
    /// Items of the domain that cannot be compared because of their wording.
    pub broken: usize,
}

/// Whether the wording of an item is the same both times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WordingChange {
    /// It is the same.
    Same,
    /// It has changed.
    Changed,
    /// The item was asked only the earlier time.
    OnlyEarlier,
    /// The item was asked only the later time.
    OnlyLater,
}

/// One item both times: two sentences side by side, no statistics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemChange {
    /// The item.
    pub item: ItemId,
    /// Its title, as it read later if it was asked later.
    pub title: Text,
    /// Its domain.
    pub domain: DomainId,
    /// The domain's place in its instrument, from 0.
    pub domain_index: usize,
    /// Whether its wording is the same.
    pub wording: WordingChange,
    /// What was answered then.
    pub earlier: ItemAnswer,
    /// What was answered later.
    pub later: ItemAnswer,
    /// How many levels lie between the two; none where they cannot be compared.
    pub distance: Option<u8>,
}

/// An answer to an item with its sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ItemAnswer {
    /// The answer, if one was given.
    pub answer: Option<Answer>,
    /// The anchor that was chosen, as it read then.
    pub sentence: Option<Text>,
}

/// An item at its place in an assessment.
struct Placed<'a> {
    assessment: &'a Assessment,
    index: usize,
    domain: &'a Domain,
    item: &'a Item,
}

impl<'a> Placed<'a> {
    fn all(assessment: &'a Assessment) -> impl Iterator<Item = Self> {
        let domains = assessment.instrument.domains.iter().enumerate();
        domains.flat_map(move |(index, domain)| {
            domain.items.iter().map(move |item| Placed {
                assessment,
                index,
                domain,
                item,
            })
        })
    }

    fn find(assessment: &'a Assessment, id: &ItemId) -> Option<Self> {
        Self::all(assessment).find(|placed| &placed.item.id == id)
    }

    fn level(&self) -> Option<Level> {
        self.answer().and_then(Answer::level)
    }

    fn answer(&self) -> Option<Answer> {
        let given = self.assessment.answers.get(&self.item.id)?;
        Some(given.answer)
    }

    fn shown(&self) -> ItemAnswer {
        ItemAnswer {
            answer: self.answer(),
            sentence: self
                .level()
                .and_then(|level| sentence(&self.item.anchors, level)),
        }
    }
}

fn sentence(anchors: &Anchors, level: Level) -> Option<Text> {
    let index = usize::from(level.get()) - 1;
    Some(Text {
        da: anchors.da.get(index)?.clone(),
        en: anchors.en.get(index)?.clone(),
    })
}

/// Whether an item means the same in two instruments: same id, same wording, same domain.
fn same_wording(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    one.item.wording == other.item.wording && one.domain.id == other.domain.id
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

/// How every domain of either assessment differs, in the order of the later instrument; one that was
/// only asked earlier comes last.
pub fn domain_changes(earlier: &Assessment, later: &Assessment) -> Vec<DomainChange> {
    let accuracy = Accuracy::between(
        &earlier.instrument.measurement,
        &later.instrument.measurement,
    );
    let only_earlier = earlier
        .instrument
        .domains
        .iter()
        .filter(|domain| later.instrument.domain(&domain.id).is_none());
    later
        .instrument
        .domains
        .iter()
        .chain(only_earlier)
        .map(|domain| domain_change(domain, earlier, later, &accuracy))
        .collect()
}

fn domain_change(
    domain: &Domain,
    earlier: &Assessment,
    later: &Assessment,
    accuracy: &Accuracy,
) -> DomainChange {
    let changes = item_changes(earlier, later);
    let pairs: Vec<(f64, f64)> = changes
        .iter()
        .filter(|change| change.domain == domain.id && change.distance.is_some())
        .filter_map(|change| {
            let level = |side: &ItemAnswer| side.answer.and_then(Answer::level);
            let level = |side| level(side).map(|level| f64::from(level.get()));
            level(&change.earlier).zip(level(&change.later))
        })
        .collect();
    let enough = [earlier, later]
        .into_iter()
        .all(|side| is_two_thirds(pairs.len(), applicable(&domain.id, side)));
    let mean = |of: fn(&(f64, f64)) -> f64| {
        let count = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
        enough.then(|| pairs.iter().map(of).sum::<f64>() / f64::from(count))
    };
    let (then, now) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let difference = then.zip(now).map(|(then, now)| now - then);
    DomainChange {
        domain: domain.id.clone(),
        title: domain.title.clone(),
        earlier: then,
        later: now,
        difference,
        verdict: difference.map_or(Verdict::TooFew, |difference| {
            Verdict::on(difference, accuracy.smallest_detectable_change)
        }),
        compared: pairs.len(),
        broken: changes
            .iter()
            .filter(|change| change.wording != WordingChange::Same)
            .filter(|change| {
                [earlier, later]
                    .iter()
                    .any(|side| asks(domain, change, side))
            })
            .count(),
    }
}

/// Whether an item is one of `domain` in an assessment: it may have moved to another one.
fn asks(domain: &Domain, change: &ItemChange, assessment: &Assessment) -> bool {
    let domain = assessment.instrument.domain(&domain.id);
    domain.is_some_and(|domain| domain.items.iter().any(|item| item.id == change.item))
}

/// All items of a domain but those that are not the person's task; none where it is not asked.
fn applicable(domain: &DomainId, assessment: &Assessment) -> usize {
    let items = assessment
        .instrument
        .domain(domain)
        .map(|domain| &domain.items);
    let counts = |item: &&Item| {
        let given = assessment.answers.get(&item.id);
        !given.is_some_and(|given| given.answer.is_not_my_task())
    };
    items.map_or(0, |items| items.iter().filter(counts).count())
}

fn is_two_thirds(compared: usize, applicable: usize) -> bool {
    compared > 0 && compared * 3 >= applicable * 2
}

/// Every item of either assessment: those that can be compared first, the farthest apart first; among
/// equals in the order of the later instrument, then of the earlier.
pub fn item_changes(earlier: &Assessment, later: &Assessment) -> Vec<ItemChange> {
    let asked_later = Placed::all(later).map(|placed| {
        let before = Placed::find(earlier, &placed.item.id);
        item_change(before.as_ref(), Some(&placed), &placed)
    });
    let only_earlier = Placed::all(earlier)
        .filter(|placed| later.instrument.item(&placed.item.id).is_none())
        .map(|placed| item_change(Some(&placed), None, &placed));
    let mut changes: Vec<_> = asked_later.chain(only_earlier).collect();
    // A stable sort keeps the order among equals.
    changes.sort_by_key(|change| Reverse(change.distance));
    changes
}

fn item_change(
    earlier: Option<&Placed<'_>>,
    later: Option<&Placed<'_>>,
    named: &Placed<'_>,
) -> ItemChange {
    let wording = match (earlier, later) {
        (Some(earlier), Some(later)) if same_wording(earlier, later) => WordingChange::Same,
        (Some(_), Some(_)) => WordingChange::Changed,
        (Some(_), None) => WordingChange::OnlyEarlier,
        (None, _) => WordingChange::OnlyLater,
    };
    let levels = earlier
        .and_then(Placed::level)
        .zip(later.and_then(Placed::level))
        .filter(|_| wording == WordingChange::Same);
    let shown = |side: Option<&Placed<'_>>| side.map(Placed::shown).unwrap_or_default();
    ItemChange {
        item: named.item.id.clone(),
        title: named.item.title.clone(),
        domain: named.domain.id.clone(),
        domain_index: named.index,
        wording,
        earlier: shown(earlier),
        later: shown(later),
        distance: levels.map(|(then, now)| then.get().abs_diff(now.get())),
    }
}
