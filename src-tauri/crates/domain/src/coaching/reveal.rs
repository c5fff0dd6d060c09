//! Two ratings of the same work, side by side. No average, and nobody is right.

use std::cmp::Reverse;

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{FacetId, ItemId};
use crate::instrument::Facet;
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

/// Both answers to each of `facets`, in the order in which they are talked about: agreed strengths, then
/// the largest distances, then what both see alike, then what one of them did not rate. Where that is the
/// same, in the order of `facets`, which is the instrument's.
pub fn reveal<'a>(
    facets: impl IntoIterator<Item = (&'a ItemId, &'a Facet)>,
    subject: &Answers,
    other: &Answers,
) -> Vec<RevealedAnswer> {
    let both = facets.into_iter().map(|(item, facet)| {
        let subject = subject.answer(item, &facet.id);
        let other = other.answer(item, &facet.id);
        RevealedAnswer {
            item: item.clone(),
            facet: facet.id.clone(),
            subject,
            other,
            view: SharedView::of(facet, subject, other),
        }
    });
    let mut revealed: Vec<_> = both.collect();
    revealed.sort_by_key(|answer| answer.view.place());
    revealed
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::instrument::{Scale, Value, ValueUnknown};
    use crate::reflection::answer::{GivenAnswer, NonAnswer};
    use crate::text::Text;

    fn facet(ranked: bool) -> Facet {
        let point = |number: usize| Text {
            da: format!("Punkt {number}"),
            en: format!("Point {number}"),
        };
        Facet {
            id: FacetId::new("level"),
            title: None,
            scale: Scale {
                ranked,
                degrees: ranked,
                points: (1..=5).map(point).collect(),
            },
        }
    }

    fn point(value: u8) -> Result<Option<Answer>, ValueUnknown> {
        Ok(Some(Value::try_from(value)?.into()))
    }

    const NOT_SAID: Option<Answer> = Some(Answer::NonAnswer {
        reason: NonAnswer::RatherNotSay,
    });

    #[test]
    fn two_high_answers_are_an_agreed_strength_also_where_one_is_higher() -> Result<(), ValueUnknown>
    {
        for (subject, other) in [(5, 5), (4, 5), (5, 4), (4, 4)] {
            let view = SharedView::of(&facet(true), point(subject)?, point(other)?);
            assert_eq!(view, SharedView::AgreedStrength, "{subject} and {other}");
        }
        Ok(())
    }

    #[test]
    fn a_distance_is_counted_in_points_and_says_nothing_of_who_is_right() -> Result<(), ValueUnknown>
    {
        for (one, two, points) in [(1, 5, 4), (3, 4, 1), (2, 4, 2)] {
            let distance = SharedView::Distance { points };
            let facet = facet(true);
            assert_eq!(SharedView::of(&facet, point(one)?, point(two)?), distance);
            assert_eq!(
                SharedView::of(&facet, point(two)?, point(one)?),
                distance,
                "the other way round it is the same"
            );
        }
        Ok(())
    }

    #[test]
    fn points_that_are_not_ranked_have_no_distance_and_no_strength() -> Result<(), ValueUnknown> {
        let facet = facet(false);
        let different = SharedView::of(&facet, point(1)?, point(5)?);
        assert_eq!(different, SharedView::Different);
        assert_eq!(
            SharedView::of(&facet, point(5)?, point(5)?),
            SharedView::Same
        );
        Ok(())
    }

    #[test]
    fn who_did_not_rate_an_item_has_no_distance_to_the_other() -> Result<(), ValueUnknown> {
        for (subject, other) in [
            (NOT_SAID, point(5)?),
            (point(1)?, NOT_SAID),
            (NOT_SAID, NOT_SAID),
            (None, point(3)?),
            (None, None),
        ] {
            let view = SharedView::of(&facet(true), subject, other);
            assert_eq!(view, SharedView::NotBoth, "{subject:?} and {other:?}");
        }
        Ok(())
    }

    #[test]
    fn agreed_strengths_come_first_then_the_largest_distances_and_last_what_one_did_not_rate()
    -> Result<(), ValueUnknown> {
        let facet = facet(true);
        let given = [
            ("one apart", point(2)?, point(3)?),
            ("not said", NOT_SAID, point(4)?),
            ("alike", point(2)?, point(2)?),
            ("far apart", point(5)?, point(1)?),
            ("strong", point(4)?, point(5)?),
            ("far apart too", point(1)?, point(5)?),
        ];
        let (mut subject, mut other) = (Answers::default(), Answers::default());
        let items: Vec<ItemId> = given.iter().map(|(item, ..)| ItemId::new(*item)).collect();
        for (item, (_, one, two)) in items.iter().zip(given) {
            for (answers, answer) in [(&mut subject, one), (&mut other, two)] {
                if let Some(answer) = answer {
                    let at = DateTime::UNIX_EPOCH;
                    answers.insert(item.clone(), facet.id.clone(), GivenAnswer { answer, at });
                }
            }
        }
        let facets = items.iter().map(|item| (item, &facet));
        let revealed = reveal(facets, &subject, &other);
        let order: Vec<_> = revealed.iter().map(|answer| answer.item.as_str()).collect();
        assert_eq!(
            order,
            [
                "strong",
                "far apart",
                "far apart too",
                "one apart",
                "alike",
                "not said"
            ]
        );
        assert_eq!(
            (revealed[1].subject, revealed[1].other),
            (point(5)?, point(1)?),
            "each keeps their own"
        );
        Ok(())
    }
}
