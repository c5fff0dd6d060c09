//! Whether a difference is larger than the measurement's own uncertainty: only what is.

use domain::{Accuracy, Measurement, MeasurementStatus, Text, Verdict, domain_changes};
use proptest::prelude::*;
use support::answers::{Answers, level};
use support::instrument::InstrumentBuilder;

use crate::versions::{assessment, built};

/// The standard deviation with which, at a reliability of 0.8, a change of so many levels is the
/// smallest that can be detected.
fn deviation_for(change: f64) -> f64 {
    change / (1.96 * std::f64::consts::SQRT_2 * 0.2_f64.sqrt())
}

fn smallest(deviation: f64) -> f64 {
    let measurement = Measurement {
        sd: deviation,
        reliability: 0.8,
        status: MeasurementStatus::Assumption,
        source: Text {
            da: "Afprøvning".to_owned(),
            en: "Test".to_owned(),
        },
        date: "2026-11-24".to_owned(),
    };
    Accuracy::of(&measurement).smallest_detectable_change
}

/// The verdict on a domain of `items` items of which the answers sum up to `steps` levels more than
/// before, with an instrument that detects a change of `smallest` levels.
fn verdict(items: usize, steps: usize, smallest: f64, down: bool) -> Verdict {
    let builder = InstrumentBuilder::default().domains(&[items]);
    let instrument = built(&builder.deviation(deviation_for(smallest)));
    let low = Answers::everywhere(&instrument, 1);
    let mut high = low.clone();
    let mut left = steps;
    for item in instrument.items() {
        let up = u8::try_from(left).map_or(4, |left| left.min(4));
        left -= usize::from(up);
        high = high.with(item.id.as_str(), level(1 + up));
    }
    assert_eq!(left, 0, "no answer is more than four levels up");
    let (low, high) = (
        assessment(&instrument, &low),
        assessment(&instrument, &high),
    );
    let changes = if down {
        domain_changes(&high, &low)
    } else {
        domain_changes(&low, &high)
    };
    changes[0].verdict
}

#[test]
fn every_difference_that_is_exactly_the_smallest_detectable_change_is_within() {
    for items in 1..=9_u32 {
        for steps in 1..=4 * items {
            let difference = f64::from(steps) / f64::from(items);
            for down in [false, true] {
                let (items, steps) = (items as usize, steps as usize);
                assert_eq!(
                    verdict(items, steps, difference, down),
                    Verdict::Within,
                    "{steps} levels over {items} items are not larger than themselves"
                );
            }
        }
    }
}

#[test]
fn one_level_more_of_one_item_is_beyond() {
    for items in 1..=9_u32 {
        for steps in 1..4 * items {
            let difference = f64::from(steps) / f64::from(items);
            for down in [false, true] {
                let (items, steps) = (items as usize, steps as usize);
                assert_eq!(
                    verdict(items, steps + 1, difference, down),
                    Verdict::Beyond,
                    "one more than {steps} levels over {items} items"
                );
            }
        }
    }
}

proptest! {
    #[test]
    fn what_is_within_is_never_called_larger_and_what_is_larger_always_is(
        deviation in 0.001..4.0_f64,
        share in 0.0..3.0_f64,
        down in any::<bool>(),
    ) {
        let smallest = smallest(deviation);
        let difference = smallest * share * if down { -1.0 } else { 1.0 };
        let verdict = Verdict::on(difference, smallest);
        if share <= 1.0 {
            prop_assert_eq!(verdict, Verdict::Within);
        } else if difference.abs() > smallest + 1e-6 {
            prop_assert_eq!(verdict, Verdict::Beyond);
        }
    }

    #[test]
    fn the_direction_does_not_matter(difference in -4.0..4.0_f64, smallest in 0.0..4.0_f64) {
        prop_assert_eq!(Verdict::on(difference, smallest), Verdict::on(-difference, smallest));
    }
}
