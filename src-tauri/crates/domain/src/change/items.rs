//! How the items of two assessments differ: two sentences side by side, no statistics.

use std::cmp::Reverse;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{DomainId, FacetId, ItemId};
use crate::instrument::{Domain, Facet, Item};
use crate::reflection::answer::Answer;
use crate::reflection::assessment::Assessment;
use crate::text::Text;

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
    /// What was answered, by facet in the order asked.
    pub facets: Vec<FacetChange>,
    /// How many points lie between the two answers to the facet that moved farthest; none where they
    /// cannot be compared, or where no facet is ranked.
    pub distance: Option<u8>,
}

/// One facet of an item both times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FacetChange {
    /// The facet.
    pub facet: FacetId,
    /// What it asks; none where an item asks only one thing.
    pub title: Option<Text>,
    /// What was answered then.
    pub earlier: FacetAnswer,
    /// What was answered later.
    pub later: FacetAnswer,
    /// Whether a value was chosen both times that means the same both times, and which it was differs;
    /// none where that cannot be said.
    pub differs: Option<bool>,
    /// How many points lie between the two; none where they cannot be compared, or are not ranked.
    pub distance: Option<u8>,
}

/// An answer to a facet with its sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct FacetAnswer {
    /// The answer, if one was given.
    pub answer: Option<Answer>,
    /// Whether the value that was chosen is one of the five degrees that the program has words for.
    pub degrees: bool,
    /// The sentence of the point that was chosen, as it read then.
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

    fn answer(&self, facet: &FacetId) -> Option<Answer> {
        self.assessment.answers.answer(&self.item.id, facet)
    }

    fn shown(&self, id: &FacetId) -> FacetAnswer {
        let answer = self.answer(id);
        let scale = self.item.facet(id).map(|facet| &facet.scale);
        let chosen = scale.zip(answer.and_then(Answer::value));
        FacetAnswer {
            answer,
            degrees: scale.is_some_and(|scale| scale.degrees),
            sentence: chosen.and_then(|(scale, value)| scale.point(value).cloned()),
        }
    }
}

/// Whether an item means the same in two instruments: same id, same wording, same domain.
fn same_wording(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    one.item.wording == other.item.wording && one.domain.id == other.domain.id
}

/// Every item of either assessment: those that can be compared first, the farthest apart first, then those
/// that differ without ranks; among equals in the order of the later instrument, then of the earlier.
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
    changes.sort_by_key(|change| {
        let differs = change.facets.iter().map(|facet| facet.differs).max();
        Reverse((change.distance, differs.flatten()))
    });
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
    let facets = named.item.facets.iter();
    let facets: Vec<_> = facets
        .map(|facet| facet_change(facet, earlier, later, wording))
        .collect();
    ItemChange {
        item: named.item.id.clone(),
        title: named.item.title.clone(),
        domain: named.domain.id.clone(),
        domain_index: named.index,
        wording,
        distance: facets.iter().filter_map(|facet| facet.distance).max(),
        facets,
    }
}

fn facet_change(
    facet: &Facet,
    earlier: Option<&Placed<'_>>,
    later: Option<&Placed<'_>>,
    wording: WordingChange,
) -> FacetChange {
    let shown = |side: Option<&Placed<'_>>| {
        let shown = side.map(|placed| placed.shown(&facet.id));
        shown.unwrap_or_default()
    };
    let (then, now) = (shown(earlier), shown(later));
    let is_like = |side: &Placed<'_>| {
        let other = side.item.facet(&facet.id);
        other.is_some_and(|other| other.scale.is_like(&facet.scale))
    };
    let values = then
        .answer
        .and_then(Answer::value)
        .zip(now.answer.and_then(Answer::value))
        .filter(|_| wording == WordingChange::Same && earlier.is_some_and(is_like));
    FacetChange {
        facet: facet.id.clone(),
        title: facet.title.clone(),
        earlier: then,
        later: now,
        differs: values.map(|(then, now)| then != now),
        distance: values
            .filter(|_| facet.scale.ranked)
            .map(|(then, now)| then.get().abs_diff(now.get())),
    }
}
