//! What stands highest and lowest for the person themselves.

use std::collections::BTreeMap;

use domain::profile::MOST_STANDINGS;
use domain::{ItemId, Profile, Standing, Value};
use proptest::prelude::*;
use support::answers::{Answers, level};
use support::instrument::{InstrumentBuilder, core};

use crate::given::{Given, answered_with, any_level, anything, positions};

fn levels(given: &Given) -> BTreeMap<ItemId, Value> {
    let answers = given.answers.iter();
    answers
        .filter_map(|(item, answer)| Some((item.clone(), answer.value()?)))
        .collect()
}

fn items(standings: &[Standing]) -> Vec<&ItemId> {
    standings.iter().map(|standing| &standing.item).collect()
}

fn check(given: &Given) -> Result<(), TestCaseError> {
    let profile = positions(&given.assessment());
    let levels = levels(given);
    let (strengths, development) = (&profile.strengths, &profile.development);
    for standing in strengths.iter().chain(development) {
        prop_assert_eq!(
            levels.get(&standing.item),
            Some(&standing.value),
            "an item stands at the level it was answered with"
        );
    }
    prop_assert!(strengths.len() <= MOST_STANDINGS && development.len() <= MOST_STANDINGS);
    for item in items(strengths) {
        prop_assert!(
            !items(development).contains(&item),
            "{} is strong and weak at once",
            item
        );
    }
    let (lowest, highest) = (levels.values().min(), levels.values().max());
    prop_assert!(
        strengths
            .iter()
            .all(|standing| Some(&standing.value) > lowest),
        "what is the person's lowest is no strength"
    );
    prop_assert!(
        development
            .iter()
            .all(|standing| Some(&standing.value) < highest),
        "what is the person's highest needs no work first"
    );
    prop_assert!(strengths.is_sorted_by_key(|standing| std::cmp::Reverse(standing.value)));
    prop_assert!(development.is_sorted_by_key(|standing| standing.value));

    let named =
        |item: &ItemId| items(strengths).contains(&item) || items(development).contains(&item);
    let at_last = |standings: &[Standing]| {
        let last = standings.last().map(|standing| standing.value);
        let rest = levels.iter().filter(|(item, _)| !named(item));
        rest.filter(|(_, level)| Some(**level) == last).count()
    };
    let left_out = |item: &ItemId, standings: &[Standing]| !items(standings).contains(&item);
    if let Some(last) = strengths.last() {
        let higher = levels.iter().filter(|(item, _)| left_out(item, strengths));
        let higher = higher.filter(|(_, level)| **level > last.value).count();
        prop_assert_eq!(higher, 0, "a higher item was passed over");
    } else {
        prop_assert_eq!(lowest, highest, "only equal levels have no strength");
    }
    // An item that is named as a weak one as well would be counted there.
    let same_level = strengths.last().map(|a| a.value) == development.last().map(|b| b.value);
    if !same_level {
        prop_assert_eq!(
            profile.strengths_beyond,
            at_last(strengths),
            "others as strong"
        );
        prop_assert_eq!(
            profile.development_beyond,
            at_last(development),
            "others as weak"
        );
    }
    Ok(())
}

proptest! {
    #[test]
    fn standings_are_the_persons_own_highest_and_lowest(given in anything()) {
        check(&given)?;
    }

    #[test]
    fn standings_hold_where_everything_is_answered_with_a_level(given in answered_with(any_level)) {
        check(&given)?;
    }

    #[test]
    fn equal_levels_have_neither_strengths_nor_development(
        given in anything(),
        number in 1..=5_u8,
    ) {
        let equal: Answers = levels(&given)
            .into_keys()
            .map(|item| (item, level(number).into()))
            .collect();
        let profile = positions(&Given { answers: equal, ..given }.assessment());
        prop_assert_eq!(&profile.strengths, &vec![], "nothing stands above anything");
        prop_assert_eq!(&profile.development, &vec![], "nothing stands below anything");
        prop_assert_eq!((profile.strengths_beyond, profile.development_beyond), (0, 0));
    }
}

#[test]
fn what_stands_equal_with_the_last_one_named_is_counted() -> anyhow::Result<()> {
    let core = core()?;
    // All twenty-four at 3, one at 5 and five at 4: two of the 4s are named, three are counted.
    let mut answers = Answers::everywhere(&core, 3).with("self-reflection", level(5));
    let fours = [
        "health",
        "law-and-help",
        "acting-quickly",
        "many-places",
        "real-tasks",
    ];
    for item in fours {
        answers = answers.with(item, level(4));
    }
    let profile = positions(&answers.draft(&core)?);
    assert_eq!(
        profile
            .strengths
            .iter()
            .map(|s| s.item.as_str())
            .collect::<Vec<_>>(),
        ["self-reflection", "law-and-help", "health"],
        "the highest first, and among equals in the instrument's order"
    );
    assert_eq!(
        profile.strengths_beyond, 3,
        "five stand at 4, two are named"
    );
    assert_eq!(
        profile.development.len(),
        3,
        "the first three of those at 3"
    );
    assert_eq!(
        profile.development_beyond, 15,
        "eighteen stand at 3, three are named"
    );
    let profile = Profile::of(&answers.draft(&core)?);
    assert_eq!((profile.answered, profile.items), (24, 24));
    Ok(())
}

#[test]
fn two_items_are_never_named_twice() -> anyhow::Result<()> {
    let instrument = InstrumentBuilder::default().domains(&[2]).build()?;
    let answers = Answers::none()
        .with("item-1-1", level(2))
        .with("item-1-2", level(4));
    let profile = positions(&answers.draft(&instrument)?);
    assert_eq!(
        items(&profile.strengths),
        [&ItemId::new("item-1-2")],
        "the higher one"
    );
    assert_eq!(
        items(&profile.development),
        [&ItemId::new("item-1-1")],
        "the lower one"
    );
    Ok(())
}
