//! When a position is shown at all.

use domain::{DomainPosition, NonAnswer};
use proptest::prelude::*;
use support::answers::{Answers, level, level_facet};
use support::instrument::InstrumentBuilder;

use crate::given::{anything, positions};

/// The position of one domain of `items` items, of which the first `levels` are answered with a
/// level, the next `not_my_task` are not the person's task and the rest are not answered.
fn position(items: usize, levels: usize, not_my_task: usize) -> DomainPosition {
    let instrument = match InstrumentBuilder::default().domains(&[items]).build() {
        Ok(instrument) => instrument,
        Err(error) => unreachable!("the builder makes valid instruments: {error}"),
    };
    let name = |number: usize| format!("item-1-{number}");
    let mut answers = Answers::none();
    for number in 1..=levels {
        answers = answers.with(&name(number), level(4));
    }
    for number in levels + 1..=levels + not_my_task {
        answers = answers.with(&name(number), NonAnswer::NotMyTask);
    }
    match answers.draft(&instrument) {
        Ok(assessment) => DomainPosition::of(
            &assessment.instrument.domains[0],
            &level_facet(),
            &assessment.answers,
        ),
        Err(error) => unreachable!("the answers were made for the items: {error}"),
    }
}

#[test]
fn a_position_is_shown_from_two_thirds_of_the_applicable_items_on() {
    // Applicable items, and the fewest answers with which the position is shown (counted by hand).
    let fewest = [
        (1, 1),
        (2, 2),
        (3, 2),
        (4, 3),
        (5, 4),
        (6, 4),
        (7, 5),
        (8, 6),
        (9, 6),
    ];
    for (applicable, fewest) in fewest {
        for not_my_task in 0..=2 {
            for levels in 0..=applicable {
                let position = position(applicable + not_my_task, levels, not_my_task);
                assert_eq!(
                    position.applicable, applicable,
                    "{not_my_task} items are not the person's task"
                );
                assert_eq!(
                    position.position.is_some(),
                    levels >= fewest,
                    "{levels} of {applicable} applicable items are answered; {fewest} are enough"
                );
            }
        }
    }
}

#[test]
fn a_domain_that_is_nowhere_the_persons_task_shows_nothing() {
    for items in 1..=9 {
        let position = position(items, 0, items);
        assert_eq!(position.applicable, 0, "no item applies");
        assert_eq!(
            position.position, None,
            "two thirds of nothing is not enough"
        );
        assert_eq!(position.spread, None, "there is no level");
    }
}

proptest! {
    #[test]
    fn a_position_is_shown_exactly_where_the_coverage_is_enough(given in anything()) {
        for position in positions(&given.assessment()).domains {
            // 2/3 in whole numbers: nothing is rounded.
            let enough = position.answered > 0 && 3 * position.answered >= 2 * position.applicable;
            prop_assert_eq!(position.position.is_some(), enough, "{:?}", position);
            prop_assert!(position.answered <= position.applicable, "{:?}", position);
        }
    }
}
