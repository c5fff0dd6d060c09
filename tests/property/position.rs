//! The position of a domain.

use domain::{Domain, DomainPosition, NonAnswer, Positions, Profile, Value};
use proptest::prelude::*;
use proptest::sample::Index;
use support::answers::level_facet;

use crate::given::{Given, any_answer, anything, positions};

/// The answered levels of a domain, added up by another way than the program's.
fn levels(given: &Given, domain: &Domain) -> Vec<u8> {
    let of_domain = given
        .answers
        .iter()
        .filter(|(item, _)| domain.items.iter().any(|of_domain| of_domain.id == **item));
    of_domain
        .filter_map(|(_, answer)| answer.value().map(Value::get))
        .collect()
}

fn of_item(profile: &Positions, given: &Given, item: &domain::ItemId) -> DomainPosition {
    let holds = |position: &&DomainPosition| match given.instrument.domain(&position.domain) {
        Some(domain) => domain.items.iter().any(|of_domain| of_domain.id == *item),
        None => false,
    };
    match profile.domains.iter().find(holds) {
        Some(position) => position.clone(),
        None => unreachable!("every item belongs to a domain"),
    }
}

proptest! {
    #[test]
    fn a_position_is_the_mean_of_the_levels_and_lies_within_them(given in anything()) {
        let profile = positions(&given.assessment());
        prop_assert_eq!(
            profile.domains.len(),
            given.instrument.domains.len(),
            "every domain has its own position, and there is none across domains"
        );
        for (domain, position) in given.instrument.domains.iter().zip(&profile.domains) {
            let levels = levels(&given, domain);
            prop_assert_eq!(position.answered, levels.len(), "only levels count as answered");
            let spread = position.spread.map(|spread| (spread.lowest.get(), spread.highest.get()));
            let expected = levels.iter().min().zip(levels.iter().max()).map(|(&a, &b)| (a, b));
            prop_assert_eq!(spread, expected, "the spread is the lowest and the highest level");
            let Some(mean) = position.position else { continue };
            let (lowest, highest) = expected.unwrap();
            prop_assert!((1.0..=5.0).contains(&mean), "{} is not on the scale", mean);
            prop_assert!(
                (f64::from(lowest)..=f64::from(highest)).contains(&mean),
                "{} lies outside its own items, {} to {}", mean, lowest, highest
            );
            let sum: f64 = levels.iter().copied().map(f64::from).sum();
            let count = f64::from(u32::try_from(levels.len()).unwrap());
            prop_assert!((mean - sum / count).abs() < 1e-12, "{} is not the mean", mean);
        }
    }

    #[test]
    fn not_knowing_and_not_saying_change_no_position(
        given in anything(),
        which in any::<Index>(),
        reason in prop::sample::select(vec![NonAnswer::DoNotKnow, NonAnswer::RatherNotSay]),
    ) {
        let unanswered = given.unanswered();
        prop_assume!(!unanswered.is_empty());
        let item = which.get(&unanswered).id.clone();
        let before = Profile::of(&given.assessment());
        let answers = given.answers.clone().with(item.as_str(), reason);
        let after = Profile::of(&Given { answers, ..given }.assessment());
        prop_assert_eq!(after, before, "not to answer is never a low answer");
    }

    #[test]
    fn what_is_not_the_persons_task_only_leaves_the_applicable_items(
        given in anything(),
        which in any::<Index>(),
    ) {
        let without_level = |given: &Given| -> Vec<_> {
            let assessment = given.assessment();
            let counts = |item: &&domain::Item| match assessment.answers.get(&item.id, &level_facet()) {
                Some(given) => given.answer.value().is_none() && !given.answer.is_not_my_task(),
                None => true,
            };
            given.instrument.items().filter(counts).map(|item| item.id.clone()).collect()
        };
        let candidates = without_level(&given);
        prop_assume!(!candidates.is_empty());
        let item = which.get(&candidates);
        let before = of_item(&positions(&given.assessment()), &given, item);
        let answers = given.answers.clone().with(item.as_str(), NonAnswer::NotMyTask);
        let after = Given { answers, ..given.clone() };
        let after = of_item(&positions(&after.assessment()), &given, item);
        prop_assert_eq!(after.applicable, before.applicable - 1, "it leaves the applicable items");
        prop_assert_eq!(after.answered, before.answered, "it is not an answer with a level");
        prop_assert_eq!(after.spread, before.spread, "it is no level");
        if before.position.is_some() {
            prop_assert_eq!(after.position, before.position, "it is never a low answer");
        }
    }

    #[test]
    fn a_higher_answer_never_lowers_a_position(
        given in anything(),
        which in any::<Index>(),
    ) {
        let raised: Vec<_> = given
            .answers
            .iter()
            .filter_map(|(item, answer)| {
                let level = answer.value()?;
                let higher = support::answers::levels().find(|higher| *higher > level)?;
                Some((item.clone(), higher))
            })
            .collect();
        prop_assume!(!raised.is_empty());
        let (item, higher) = which.get(&raised).clone();
        let before = of_item(&positions(&given.assessment()), &given, &item);
        let answers = given.answers.clone().with(item.as_str(), higher);
        let after = Given { answers, ..given.clone() };
        let after = of_item(&positions(&after.assessment()), &given, &item);
        prop_assert_eq!(
            after.position.is_some(), before.position.is_some(),
            "coverage does not depend on the level"
        );
        prop_assert!(after.position >= before.position, "{:?} after {:?}", after, before);
    }

    #[test]
    fn an_answer_elsewhere_changes_no_other_domain(
        given in anything(),
        which in any::<Index>(),
        answer in any_answer(),
    ) {
        let items: Vec<_> = given.instrument.items().map(|item| item.id.clone()).collect();
        let item = which.get(&items);
        let before = positions(&given.assessment());
        let here = of_item(&before, &given, item).domain;
        let answers = given.answers.clone().with(item.as_str(), answer);
        let after = positions(&Given { answers, ..given }.assessment());
        let elsewhere = |profile: &Positions| -> Vec<_> {
            let others = profile.domains.iter().filter(|position| position.domain != here);
            others.cloned().collect()
        };
        prop_assert_eq!(elsewhere(&after), elsewhere(&before), "domains are never mixed");
    }
}
