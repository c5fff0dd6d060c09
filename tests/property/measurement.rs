//! The formulas of the measurement, against numbers that others have published or that were worked
//! out by hand.

use domain::{Instrument, Measurement, MeasurementStatus, Text};
use proptest::prelude::*;
use support::instrument::core;

fn measurement(sd: f64, reliability: f64) -> Measurement {
    Measurement {
        sd,
        reliability,
        status: MeasurementStatus::Assumption,
        source: Text {
            da: "Afprøvning".to_owned(),
            en: "Test".to_owned(),
        },
        date: "2026-11-24".to_owned(),
    }
}

fn close(computed: f64, expected: f64, digits: i32) -> bool {
    (computed - expected).abs() <= 0.5 * 10_f64.powi(-digits)
}

#[test]
fn sem_and_sdc_of_the_core_instrument_are_the_worked_example_of_the_measurement_design() {
    // measurement.md: SD 0.6 and r 0.80 give SEM 0.268 and SDC95 0.744, "giving 0.74".
    let example = measurement(0.6, 0.80);
    assert!(
        close(example.standard_error(), 0.268, 3),
        "0.6 times the root of 0.2"
    );
    assert!(
        close(example.smallest_detectable_change(), 0.744, 3),
        "1.96 times the root of 2 times 0.26833"
    );
}

#[test]
fn sem_is_the_textbook_example_of_an_intelligence_scale() {
    // Classical test theory's usual example: SD 15 and r 0.91 give SEM 4.5, thus SDC95 12.5.
    let example = measurement(15.0, 0.91);
    assert!(
        close(example.standard_error(), 4.5, 9),
        "15 times the root of 0.09"
    );
    assert!(
        close(example.smallest_detectable_change(), 12.47, 2),
        "2.77 times 4.5"
    );
}

#[test]
fn the_core_instrument_declares_its_numbers_as_an_assumption() -> anyhow::Result<()> {
    let Instrument { measurement, .. } = core()?;
    assert_eq!(
        (measurement.sd, measurement.reliability, measurement.status),
        (0.6, 0.80, MeasurementStatus::Assumption),
        "there has been no pilot (measurement.md)"
    );
    assert!(
        close(measurement.smallest_detectable_change(), 0.74, 2),
        "the method page says 0.74"
    );
    Ok(())
}

proptest! {
    #[test]
    fn the_smallest_detectable_change_is_two_point_seven_seven_standard_errors(
        sd in 0.01..4.0,
        reliability in 0.01..0.99,
    ) {
        let measurement = measurement(sd, reliability);
        let ratio = measurement.smallest_detectable_change() / measurement.standard_error();
        prop_assert!((ratio - 2.771_858).abs() < 1e-6, "1.96 times the root of 2 is {}", ratio);
        prop_assert!(measurement.standard_error() < sd, "a reliable instrument errs by less than SD");
    }

    #[test]
    fn a_more_reliable_instrument_sees_smaller_changes(
        sd in 0.01..4.0,
        low in 0.01..0.5,
        high in 0.51..0.99,
    ) {
        let change = |r| measurement(sd, r).smallest_detectable_change();
        prop_assert!(change(high) < change(low));
    }
}
