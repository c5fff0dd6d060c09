//! What stands highest and lowest for the person themselves. A tie is said to be one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::ItemId;
use crate::instrument::Value;

/// How many items stand under "strongest" and under "most worth working on", at most.
pub const MOST_STANDINGS: usize = 3;

/// How many items focus is chosen among first, at most.
pub const MOST_TO_CHOOSE_AMONG: usize = 6;

/// An item and its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// The item.
    pub item: ItemId,
    /// Its value.
    pub value: Value,
}

/// A value that more items share than can be named: which of them came first would be chance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SharedValue {
    /// The value.
    pub value: Value,
    /// All items that stand at it, in the instrument's order.
    pub items: Vec<ItemId>,
}

/// One end of a person's own answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Standings {
    /// The items at it, the farthest out first: all that share a value, or none of them.
    pub named: Vec<Standing>,
    /// The value that comes next, where more items share it than there is room for.
    pub shared: Option<SharedValue>,
}

impl Standings {
    /// The items that are named, and those that share the next value.
    pub fn items(&self) -> impl Iterator<Item = &ItemId> {
        let named = self.named.iter().map(|standing| &standing.item);
        named.chain(self.shared.iter().flat_map(|shared| &shared.items))
    }

    /// Whether it has nothing in it: nothing stands out.
    pub fn is_empty(&self) -> bool {
        self.named.is_empty() && self.shared.is_none()
    }

    /// Value by value, as long as all items of one fit.
    fn of<'a>(values: impl Iterator<Item = (&'a Value, &'a Vec<ItemId>)>) -> Self {
        let mut standings = Self::default();
        for (&value, items) in values {
            let items = items.clone();
            let named = standings.named.len();
            if named == MOST_STANDINGS {
                break;
            }
            if named + items.len() > MOST_STANDINGS {
                standings.shared = Some(SharedValue { value, items });
                break;
            }
            let items = items.into_iter().map(|item| Standing { item, value });
            standings.named.extend(items);
        }
        standings
    }

    fn values(&self) -> BTreeSet<Value> {
        let named = self.named.iter().map(|standing| standing.value);
        let shared = self.shared.iter().map(|shared| shared.value);
        named.chain(shared).collect()
    }
}

/// The person's own highest items, which stand above their own lowest, and the lowest, which stand below
/// their own highest and are not at a value that was reached from above.
pub(crate) fn both_ends(answered: Vec<Standing>) -> (Standings, Standings) {
    let mut by_value: BTreeMap<Value, Vec<ItemId>> = BTreeMap::new();
    for Standing { item, value } in answered {
        by_value.entry(value).or_default().push(item);
    }
    let strengths = Standings::of(by_value.iter().skip(1).rev());
    let mut reached = strengths.values();
    reached.extend(by_value.keys().next_back());
    let below = by_value
        .iter()
        .filter(|(value, _)| !reached.contains(value));
    let development = Standings::of(below);
    (strengths, development)
}

/// What focus is chosen among first: what is most worth working on, also where a few share a value.
pub(crate) fn to_choose_among(development: &Standings) -> Vec<ItemId> {
    if development.items().count() > MOST_TO_CHOOSE_AMONG {
        let named = development.named.iter();
        return named.map(|standing| standing.item.clone()).collect();
    }
    development.items().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::{Standing, Standings, both_ends, to_choose_among};
    use crate::ids::ItemId;
    use crate::instrument::{Value, ValueUnknown};

    /// Items `1`, `2` and so on with the values of the signs.
    fn answered(signs: &str) -> Result<Vec<Standing>, ValueUnknown> {
        let signs = signs.bytes().enumerate();
        let standing = |(place, sign): (usize, u8)| {
            Ok(Standing {
                item: ItemId::new((place + 1).to_string()),
                value: Value::try_from(sign - b'0')?,
            })
        };
        signs.map(standing).collect()
    }

    /// As "3 1 · 5×4": two are named, then five share the value 4.
    fn said(standings: &Standings) -> String {
        let named = standings.named.iter().map(|each| each.item.as_str());
        let named = named.collect::<Vec<_>>().join(" ");
        match &standings.shared {
            None => named,
            Some(shared) => format!("{named} · {}×{}", shared.items.len(), shared.value.get()),
        }
    }

    fn ends(signs: &str) -> Result<(String, String), ValueUnknown> {
        let (strengths, development) = both_ends(answered(signs)?);
        Ok((said(&strengths), said(&development)))
    }

    #[test]
    fn what_is_clear_is_named_and_what_is_shared_is_counted() -> Result<(), ValueUnknown> {
        for (signs, strengths, development) in [
            ("54321", "1 2 3", "5 4"),
            ("5544443", "1 2 · 4×4", "7"),
            ("55554433", " · 4×5", "7 8 · 2×4"),
            ("44443", " · 4×4", "5"),
            ("4333332", "1 · 5×3", "7"),
            ("53333", "1", " · 4×3"),
        ] {
            let expected = (strengths.to_owned(), development.to_owned());
            assert_eq!(ends(signs)?, expected, "of {signs}");
        }
        Ok(())
    }

    #[test]
    fn where_all_are_equal_or_one_is_alone_nothing_stands_out() -> Result<(), ValueUnknown> {
        for signs in ["", "4", "3333"] {
            assert_eq!(ends(signs)?, (String::new(), String::new()), "of {signs}");
        }
        Ok(())
    }

    #[test]
    fn focus_is_chosen_among_a_few_that_share_a_value_and_not_among_many()
    -> Result<(), ValueUnknown> {
        let among = |signs: &str| {
            let (_, development) = both_ends(answered(signs)?);
            let items = to_choose_among(&development);
            let items = items.iter().map(|item| item.as_str().to_owned());
            Ok::<_, ValueUnknown>(items.collect::<Vec<_>>().join(" "))
        };
        assert_eq!(among("52222")?, "2 3 4 5");
        assert_eq!(among("55512222")?, "4 5 6 7 8");
        assert_eq!(among("55512222222")?, "4", "what is clear");
        assert_eq!(among("5552222222")?, "", "none of seven is worth more");
        Ok(())
    }
}
