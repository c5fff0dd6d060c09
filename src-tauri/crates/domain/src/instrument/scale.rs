//! What an item is answered by: its facets, and the points of their scales.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::FacetId;
use crate::text::Text;

/// One question that an item asks. An item is answered when all its facets are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Facet {
    /// Its name, the same for every item of an instrument.
    pub id: FacetId,
    /// What it asks; none where an item asks only one thing.
    pub title: Option<Text>,
    /// What can be chosen.
    pub scale: Scale,
}

/// The points that one of can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Scale {
    /// Whether a later point is more than an earlier one. Only then is there a mean, a distance, a
    /// highest and a lowest.
    pub ranked: bool,
    /// Whether the points are the five degrees that the program has words for, from *to a very low
    /// degree* to *to a very high degree*; the sentence of a point stands beside its word then.
    pub degrees: bool,
    /// The sentences of the points, that of value 1 (the lowest, where they are ranked) first.
    pub points: Vec<Text>,
}

impl Scale {
    /// How many points a scale has at least.
    pub const FEWEST: usize = 2;
    /// How many points a scale has at most: each has a number key.
    pub const MOST: usize = 9;

    /// The sentence of the point `value`; none where the scale has no such point.
    pub fn point(&self, value: Value) -> Option<&Text> {
        self.points.get(value.index())
    }

    /// All its values, the first or lowest first.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = Value> + use<> {
        let last = u8::try_from(self.points.len()).unwrap_or(u8::MAX);
        (1..=last).map(Value)
    }

    /// The point above `value`; none where it is the highest, or where the points are not ranked.
    pub fn next(&self, value: Value) -> Option<Value> {
        self.values().find(|next| self.ranked && *next > value)
    }

    /// Whether `value` says much, so that an example is asked for behind it: one of the two highest,
    /// and above the middle.
    pub fn is_high(&self, value: Value) -> bool {
        let (points, value) = (self.points.len(), value.index() + 1);
        self.ranked && value + 2 > points && value * 2 > points + 1
    }

    /// Whether the values of both mean the same: as many points, in the same order or in none.
    pub fn is_like(&self, other: &Self) -> bool {
        self.ranked == other.ranked
            && self.degrees == other.degrees
            && self.points.len() == other.points.len()
    }
}

/// A point of a scale, from 1; which there are is asked of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct Value(u8);

/// A number that is no point of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value} is not a point of the scale")]
pub struct ValueUnknown {
    /// The number that was given.
    pub value: u8,
}

impl Value {
    /// The value as a number from 1.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Its place among the points, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0.saturating_sub(1))
    }
}

impl TryFrom<u8> for Value {
    type Error = ValueUnknown;

    fn try_from(value: u8) -> Result<Self, ValueUnknown> {
        if (1..=Scale::MOST).contains(&usize::from(value)) {
            Ok(Self(value))
        } else {
            Err(ValueUnknown { value })
        }
    }
}

impl From<Value> for u8 {
    fn from(value: Value) -> Self {
        value.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Scale, Value};
    use crate::text::Text;

    fn scale(ranked: bool, points: usize) -> Scale {
        let point = |number: usize| Text {
            da: format!("Punkt {number}"),
            en: format!("Point {number}"),
        };
        Scale {
            ranked,
            degrees: false,
            points: (1..=points).map(point).collect(),
        }
    }

    fn high(scale: &Scale) -> Vec<u8> {
        let high = scale.values().filter(|&value| scale.is_high(value));
        high.map(Value::get).collect()
    }

    #[test]
    fn a_high_value_is_one_of_the_two_highest_and_above_the_middle() {
        let expected: [&[u8]; 8] = [
            &[2],
            &[3],
            &[3, 4],
            &[4, 5],
            &[5, 6],
            &[6, 7],
            &[7, 8],
            &[8, 9],
        ];
        for (points, expected) in (Scale::FEWEST..=Scale::MOST).zip(expected) {
            assert_eq!(high(&scale(true, points)), expected, "of {points} points");
            assert_eq!(
                high(&scale(false, points)),
                [0_u8; 0],
                "without ranks nothing is high"
            );
        }
    }

    #[test]
    fn a_scale_has_a_sentence_for_each_of_its_values_and_for_no_other() {
        let three = scale(false, 3);
        assert_eq!(three.values().count(), 3, "one for each point");
        assert!(three.values().all(|value| three.point(value).is_some()));
        let beyond = Value::try_from(4).expect("another scale has it");
        assert_eq!(three.point(beyond), None, "this one has not");
        for number in [0, 10, u8::MAX] {
            assert!(Value::try_from(number).is_err(), "{number} is on no scale");
        }
    }
}
