//! What differs between two reflections, whatever they say.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Answer, Assessment, Calendar, DomainChange, DomainId, ItemChange, ItemId, Language, LookBack,
    Measurement, Verdict, WordingChange, domain_changes, item_changes, trends,
};
use proptest::prelude::*;
use support::answers::level_facet;
use view::Change;

use crate::versions::{Two, any_two};

fn level(assessment: &Assessment, item: &ItemId) -> Option<u32> {
    let given = assessment.answers.get(item, &level_facet())?;
    given.answer.value().map(|level| level.get().into())
}

/// The levels of the items of a domain that are in both with the same wording, then and now.
fn compared(two: &Two, domain: &DomainId) -> Vec<(u32, u32)> {
    let items = two
        .earlier
        .instrument
        .domain(domain)
        .map(|domain| &domain.items);
    let pair = |item: &domain::Item| {
        let other = two.later.instrument.item(&item.id)?;
        let same = other.wording == item.wording;
        level(&two.earlier, &item.id).zip(level(&two.later, &item.id).filter(|_| same))
    };
    items.into_iter().flatten().filter_map(pair).collect()
}

fn applicable(assessment: &Assessment, domain: &DomainId) -> usize {
    let items = assessment
        .instrument
        .domain(domain)
        .map(|domain| &domain.items);
    let is_mine = |item: &&domain::Item| {
        let given = assessment.answers.get(&item.id, &level_facet());
        !given.is_some_and(|given| given.answer.is_not_my_task())
    };
    items.into_iter().flatten().filter(is_mine).count()
}

fn close(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

fn by_domain(changes: &[DomainChange]) -> BTreeMap<&str, &DomainChange> {
    let changes = changes.iter();
    changes
        .map(|change| (change.domain.as_str(), change))
        .collect()
}

fn by_item(changes: &[ItemChange]) -> BTreeMap<&str, &ItemChange> {
    let changes = changes.iter();
    changes
        .map(|change| (change.item.as_str(), change))
        .collect()
}

fn mirrored(wording: WordingChange) -> WordingChange {
    match wording {
        WordingChange::OnlyEarlier => WordingChange::OnlyLater,
        WordingChange::OnlyLater => WordingChange::OnlyEarlier,
        same => same,
    }
}

proptest! {
    #[test]
    fn a_domain_is_the_mean_of_what_can_be_compared_and_judged_by_the_larger_uncertainty(
        two in any_two(),
    ) {
        let sdc = [&two.earlier, &two.later]
            .into_iter()
            .filter_map(|side| side.instrument.measurement.as_ref())
            .map(Measurement::smallest_detectable_change)
            .fold(0.0, f64::max);
        for change in domain_changes(&two.earlier, &two.later) {
            let pairs = compared(&two, &change.domain);
            prop_assert_eq!(change.compared, pairs.len());
            let enough = !pairs.is_empty()
                && [&two.earlier, &two.later]
                    .iter()
                    .all(|side| pairs.len() * 3 >= applicable(side, &change.domain) * 2);
            if !enough {
                prop_assert_eq!(change.verdict, Verdict::TooFew);
                let numbers = (change.earlier, change.later, change.difference);
                prop_assert_eq!(numbers, (None, None, None), "too few give no numbers");
                continue;
            }
            let then: u32 = pairs.iter().map(|pair| pair.0).sum();
            let now: u32 = pairs.iter().map(|pair| pair.1).sum();
            let count = f64::from(u32::try_from(pairs.len()).unwrap());
            let difference = (f64::from(now) - f64::from(then)) / count;
            prop_assert!(close(change.earlier, Some(f64::from(then) / count)));
            prop_assert!(close(change.later, Some(f64::from(now) / count)));
            prop_assert!(close(change.difference, Some(difference)));
            // So near that the two numbers are the same to nine places, it is not larger.
            let expected = if difference.abs() > sdc + 1e-9 {
                Verdict::Beyond
            } else {
                Verdict::Within
            };
            prop_assert_eq!(change.verdict, expected, "{} with {}", difference, sdc);
        }
    }

    #[test]
    fn seen_from_the_other_side_the_same_differs(two in any_two()) {
        let there = domain_changes(&two.earlier, &two.later);
        let back = domain_changes(&two.later, &two.earlier);
        let (there, back) = (by_domain(&there), by_domain(&back));
        prop_assert!(there.keys().eq(back.keys()), "the same domains");
        for (there, back) in there.values().zip(back.values()) {
            prop_assert!(close(there.earlier, back.later) && close(there.later, back.earlier));
            prop_assert!(close(there.difference, back.difference.map(|levels| -levels)));
            prop_assert_eq!(there.verdict, back.verdict);
            prop_assert_eq!((there.compared, there.broken), (back.compared, back.broken));
        }
        let there = item_changes(&two.earlier, &two.later);
        let back = item_changes(&two.later, &two.earlier);
        let (there, back) = (by_item(&there), by_item(&back));
        prop_assert!(there.keys().eq(back.keys()), "the same items");
        for (there, back) in there.values().zip(back.values()) {
            for (there, back) in there.facets.iter().zip(&back.facets) {
                prop_assert_eq!((&there.earlier, &there.later), (&back.later, &back.earlier));
                prop_assert_eq!((there.differs, there.distance), (back.differs, back.distance));
            }
            prop_assert_eq!(there.distance, back.distance);
            prop_assert_eq!(there.wording, mirrored(back.wording));
        }
        let change = |one, other| Change::between(one, other, LookBack::Possible, None);
        let there = change(&two.earlier, &two.later).accuracy;
        let back = change(&two.later, &two.earlier).accuracy;
        prop_assert_eq!(there, back, "the less accurate of the two, whichever it is");
    }

    #[test]
    fn every_item_of_either_is_told_once_and_the_farthest_apart_come_first(two in any_two()) {
        let changes = item_changes(&two.earlier, &two.later);
        let told: Vec<_> = changes.iter().map(|change| &change.item).collect();
        let sides = [&two.earlier, &two.later];
        let asked: BTreeSet<_> = sides
            .iter()
            .flat_map(|side| side.instrument.items().map(|item| &item.id))
            .collect();
        prop_assert_eq!(told.len(), asked.len(), "each once");
        prop_assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), asked);
        let distances: Vec<_> = changes.iter().map(|change| change.distance).collect();
        prop_assert!(
            distances.windows(2).all(|pair| pair[0] >= pair[1]),
            "those that cannot be compared come last: {:?}", distances
        );
        for change in &changes {
            let [then, now] = sides.map(|side| side.instrument.item(&change.item));
            let wording = match (then, now) {
                (Some(then), Some(now)) if then.wording == now.wording => WordingChange::Same,
                (Some(_), Some(_)) => WordingChange::Changed,
                (Some(_), None) => WordingChange::OnlyEarlier,
                (None, _) => WordingChange::OnlyLater,
            };
            prop_assert_eq!(change.wording, wording);
            let [was, is] = sides.map(|side| level(side, &change.item));
            let distance = was.zip(is).filter(|_| wording == WordingChange::Same);
            let distance = distance.map(|(was, is)| was.abs_diff(is));
            prop_assert_eq!(change.distance.map(u32::from), distance);
            let [facet] = &change.facets[..] else {
                unreachable!("every item asks one thing: {change:?}");
            };
            prop_assert_eq!(facet.differs, distance.map(|distance| distance > 0));
            for (side, shown) in sides.iter().zip([&facet.earlier, &facet.later]) {
                let given = side.answers.get(&change.item, &level_facet()).map(|given| given.answer);
                prop_assert_eq!(shown.answer, given, "every answer is shown, compared or not");
                let is_level = given.and_then(Answer::value).is_some();
                prop_assert_eq!(shown.sentence.is_some(), is_level, "a non-answer has no anchor");
            }
        }
    }

    #[test]
    fn nothing_differs_from_itself(two in any_two()) {
        for change in domain_changes(&two.later, &two.later) {
            prop_assert_ne!(change.verdict, Verdict::Beyond);
            prop_assert!(change.difference.is_none_or(|difference| difference == 0.0));
            prop_assert_eq!(change.broken, 0);
        }
        for change in item_changes(&two.later, &two.later) {
            prop_assert_eq!(change.wording, WordingChange::Same);
            prop_assert!(change.distance.is_none_or(|distance| distance == 0));
        }
    }

    #[test]
    fn no_number_is_shown_that_is_none(two in any_two()) {
        let change = Change::between(&two.earlier, &two.later, LookBack::Possible, Some(&two.earlier));
        let written = serde_json::to_value(&change).unwrap();
        // What is not finite is written as null, and so is what is not there.
        for (domain, shown) in change.domains.iter().zip(written["domains"].as_array().unwrap()) {
            for (number, shown) in [
                (domain.earlier, &shown["earlier"]),
                (domain.later, &shown["later"]),
                (domain.difference, &shown["difference"]),
            ] {
                prop_assert!(number.is_none_or(f64::is_finite));
                prop_assert_eq!(number, shown.as_f64());
            }
        }
        prop_assert!(change.accuracy.is_some_and(|it| it.smallest_detectable_change > 0.0));
        let mut back = two.later.clone();
        back.head.hindsight_of = Some(two.earlier.head.id);
        let both = [two.earlier.clone(), two.later.clone()];
        let trends = trends(&both, &[back]);
        for trend in &trends {
            prop_assert_eq!(trend.points.is_empty(), false, "it is asked in the latest");
        }
        let drawn = picture::trend_pictures(&trends, Language::Da, Calendar::UTC);
        let drawn = format!("{drawn:?}");
        prop_assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{}", drawn);
    }
}
