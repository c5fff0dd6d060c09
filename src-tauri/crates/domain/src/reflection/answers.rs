//! All answers of an assessment.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{FacetId, ItemId};
use crate::instrument::{Instrument, Item, Value};
use crate::reflection::answer::{Answer, GivenAnswer};

/// The answers of an assessment by item and facet, in the order of their ids. What is not here is not
/// answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(transparent)]
pub struct Answers(BTreeMap<ItemId, BTreeMap<FacetId, GivenAnswer>>);

impl Answers {
    /// What was answered to a facet of an item.
    pub fn get(&self, item: &ItemId, facet: &FacetId) -> Option<GivenAnswer> {
        self.0.get(item)?.get(facet).copied()
    }

    /// The answer to a facet of an item, without its time.
    pub fn answer(&self, item: &ItemId, facet: &FacetId) -> Option<Answer> {
        Some(self.get(item, facet)?.answer)
    }

    /// The value that was chosen in a facet of an item.
    pub fn value(&self, item: &ItemId, facet: &FacetId) -> Option<Value> {
        self.answer(item, facet)?.value()
    }

    /// Whether all facets of `item` are answered; a non-answer is an answer.
    pub fn is_answered(&self, item: &Item) -> bool {
        let answered = |facet| self.get(&item.id, facet).is_some();
        item.facets.iter().all(|facet| answered(&facet.id))
    }

    /// Whether every value is a point of the scale that it was chosen from. What `instrument` does not ask
    /// is not looked at.
    pub fn are_on_scales_of(&self, instrument: &Instrument) -> bool {
        instrument.items().all(|item| {
            item.facets.iter().all(|facet| {
                let value = self.value(&item.id, &facet.id);
                value.is_none_or(|value| facet.scale.point(value).is_some())
            })
        })
    }

    /// Gives (or replaces) the answer to a facet of an item.
    pub fn insert(&mut self, item: ItemId, facet: FacetId, given: GivenAnswer) {
        self.0.entry(item).or_default().insert(facet, given);
    }

    /// Takes the answer to a facet of an item back.
    pub fn remove(&mut self, item: &ItemId, facet: &FacetId) {
        if let Some(facets) = self.0.get_mut(item) {
            facets.remove(facet);
            if facets.is_empty() {
                self.0.remove(item);
            }
        }
    }

    /// Every answer with its item and facet.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, &FacetId, GivenAnswer)> {
        self.0.iter().flat_map(|(item, facets)| {
            let facets = facets.iter();
            facets.map(move |(facet, given)| (item, facet, *given))
        })
    }

    /// How many answers there are, one for each facet.
    pub fn len(&self) -> usize {
        self.0.values().map(BTreeMap::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
