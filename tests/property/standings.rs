//! What stands highest and lowest for the person themselves.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
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
    for standing in strengths.named.iter().chain(&development.named) {
        prop_assert_eq!(
            levels.get(&standing.item),
            Some(&standing.value),
            "an item stands at the level it was answered with"
        );
    }
    let high: BTreeSet<_> = strengths.items().collect();
    prop_assert!(
        development.items().all(|item| !high.contains(item)),
        "no item is strong and weak at once"
    );
    let (lowest, highest) = (levels.values().min(), levels.values().max());
    prop_assert!(
        strengths.items().all(|item| levels.get(item) > lowest),
        "what is the person's lowest is no strength"
    );
    prop_assert!(
        development.items().all(|item| levels.get(item) < highest),
        "what is the person's highest needs no work first"
    );
    for standings in [strengths, development] {
        prop_assert!(standings.named.len() <= MOST_STANDINGS);
        let at: BTreeSet<_> = standings.items().map(|item| levels.get(item)).collect();
        let all = levels.values().filter(|level| at.contains(&Some(*level)));
        prop_assert_eq!(
            standings.items().count(),
            all.count(),
            "a level is there with all of its items, or not at all"
        );
        if let Some(shared) = &standings.shared {
            prop_assert!(
                standings.named.len() + shared.items.len() > MOST_STANDINGS,
                "what has room is named"
            );
        }
    }
    prop_assert!(
        strengths
            .named
            .is_sorted_by_key(|standing| std::cmp::Reverse(standing.value))
    );
    prop_assert!(
        development
            .named
            .is_sorted_by_key(|standing| standing.value)
    );
    let least = strengths.items().filter_map(|item| levels.get(item)).min();
    let above = levels.iter().filter(|(_, level)| Some(*level) > least);
    prop_assert!(
        least.is_none() || above.count() < strengths.items().count(),
        "nothing higher was passed over"
    );
    prop_assert_eq!(
        strengths.is_empty(),
        lowest == highest,
        "only equal levels have no strength"
    );
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
        prop_assert!(profile.strengths.is_empty(), "nothing stands above anything");
        prop_assert!(profile.development.is_empty(), "nothing stands below anything");
        prop_assert_eq!(&profile.to_choose_among, &vec![], "nothing is worth more than the rest");
    }
}

#[test]
fn what_is_clear_is_named_and_what_is_shared_is_counted() -> anyhow::Result<()> {
    let core = core()?;
    // All twenty-four at 3, but for one at 5 and five at 4.
    let mut answers = Answers::everywhere(&core, 3).with("self-reflection", level(5));
    let fours = [
        "law-and-help",
        "health",
        "acting-quickly",
        "many-places",
        "real-tasks",
    ];
    for item in fours {
        answers = answers.with(item, level(4));
    }
    let profile = positions(&answers.draft(&core)?);
    assert_eq!(
        items(&profile.strengths.named),
        [&ItemId::new("self-reflection")],
        "the one that is clear"
    );
    let shared = profile.strengths.shared.as_ref();
    let shared = shared.context("five share a level")?;
    assert_eq!((shared.value.get(), shared.items.len()), (4, 5));
    assert!(
        fours
            .iter()
            .all(|id| shared.items.contains(&ItemId::new(*id)))
    );
    assert_eq!(profile.development.named, [], "none of eighteen");
    let shared = profile.development.shared.as_ref();
    assert_eq!(shared.map(|shared| shared.items.len()), Some(18));
    assert_eq!(
        profile.to_choose_among,
        [],
        "there are too many to choose among first"
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
        items(&profile.strengths.named),
        [&ItemId::new("item-1-2")],
        "the higher one"
    );
    assert_eq!(
        items(&profile.development.named),
        [&ItemId::new("item-1-1")],
        "the lower one"
    );
    Ok(())
}
