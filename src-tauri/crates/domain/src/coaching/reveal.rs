//! Two ratings of the same work, side by side. No average, and nobody is right.

use std::cmp::Reverse;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{FacetId, ItemId};
use crate::instrument::{Facet, Instrument};
use crate::reflection::answer::Answer;
use crate::reflection::answers::Answers;

/// What two people answered to one facet of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RevealedAnswer {
    /// The item.
    pub item: ItemId,
    /// The facet.
    pub facet: FacetId,
    /// What the person whom it is about answered; none where they did not.
    pub subject: Option<Answer>,
    /// What the other one answered; none where they did not.
    pub other: Option<Answer>,
    /// How the two stand to each other.
    pub view: SharedView,
}

/// How two answers to the same facet stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum SharedView {
    /// Both see a strength: each chose one of the highest points.
    AgreedStrength,
    /// They chose different points of a ranked scale.
    Distance {
        /// How many points lie between them, from 1.
        points: usize,
    },
    /// They chose different points of a scale that is not ranked.
    Different,
    /// They chose the same point, and it is none of the highest.
    Same,
    /// One of them, or both, chose no point.
    NotBoth,
}

impl SharedView {
    fn of(facet: &Facet, subject: Option<Answer>, other: Option<Answer>) -> Self {
        let value = |answer: Option<Answer>| answer.and_then(Answer::value);
        let (Some(subject), Some(other)) = (value(subject), value(other)) else {
            return Self::NotBoth;
        };
        let scale = &facet.scale;
        if scale.is_high(subject) && scale.is_high(other) {
            Self::AgreedStrength
        } else if subject == other {
            Self::Same
        } else if scale.ranked {
            let points = subject.index().abs_diff(other.index());
            Self::Distance { points }
        } else {
            Self::Different
        }
    }

    /// Agreed strengths come first, then the largest distances, and last what one of them did not rate.
    fn place(self) -> (u8, Reverse<usize>) {
        match self {
            Self::AgreedStrength => (0, Reverse(0)),
            Self::Distance { points } => (1, Reverse(points)),
            Self::Different => (2, Reverse(0)),
            Self::Same => (3, Reverse(0)),
            Self::NotBoth => (4, Reverse(0)),
        }
    }
}

/// Both answers to each facet of `items`, in the order in which they are talked about: agreed strengths,
/// then the largest distances, then what both see alike, then what one of them did not rate. Where that is
/// the same, in the order of the instrument. An item that `instrument` does not have is left out.
pub fn reveal(
    instrument: &Instrument,
    items: &[ItemId],
    subject: &Answers,
    other: &Answers,
) -> Vec<RevealedAnswer> {
    let chosen = instrument.items().filter(|item| items.contains(&item.id));
    let mut revealed: Vec<_> = chosen
        .flat_map(|item| item.facets.iter().map(move |facet| (&item.id, facet)))
        .map(|(item, facet)| {
            let subject = subject.answer(item, &facet.id);
            let other = other.answer(item, &facet.id);
            RevealedAnswer {
                item: item.clone(),
                facet: facet.id.clone(),
                subject,
                other,
                view: SharedView::of(facet, subject, other),
            }
        })
        .collect();
    revealed.sort_by_key(|answer| answer.view.place());
    revealed
}
