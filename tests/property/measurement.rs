//! The formulas of the measurement, against numbers that others have published or that were worked
//! out by hand.

use anyhow::Context as _;
use domain::{Measurement, MeasurementStatus, Text};
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
    // docs/measurement.md: SD 0.6 and r 0.80 give SEM 0.268 and SDC95 0.744.
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
fn sem_and_sdc_are_those_of_a_published_agreement_of_two_methods_of_measuring_body_water() {
    // J Am Soc Nephrol 10 (1999): 1067, multifrequency bioimpedance and isotope dilution in renal
    // transplant patients, the table of the sources of variation for extracellular water: total
    // variance 10.66, ICC 0.846, error variance 1.64, and SDD = √MS(P×M) · √2 · 1.96 = 3.55.
    let example = measurement(10.66_f64.sqrt(), 0.846);
    assert!(
        close(example.standard_error().powi(2), 1.64, 2),
        "the variance of the error"
    );
    assert!(
        close(example.smallest_detectable_change(), 3.55, 2),
        "the smallest detectable difference"
    );
}

#[test]
fn sem_and_sdc_are_the_reference_values_of_the_package_suddengains() {
    // The R package suddengains (Wiedemann, Thew, Stott & Ehlers, PLoS ONE 2020,
    // doi:10.1371/journal.pone.0230276), its function `define_crit1_cutoff` after Jacobson & Truax
    // (1991), as its own tests/testthat/test-define_crit1_cutoff.R states them: SD, reliability,
    // standard error of measurement, reliable change value.
    for (sd, reliability, error, change) in [
        (10.5, 0.961, 2.073_584, 5.747_681),
        (6.396_073, 0.931, 1.680_111, 4.657_03),
    ] {
        let example = measurement(sd, reliability);
        assert!(close(example.standard_error(), error, 5));
        assert!(close(example.smallest_detectable_change(), change, 5));
    }
}

#[test]
fn the_core_instrument_declares_its_numbers_as_an_assumption() -> anyhow::Result<()> {
    let measurement = core()?.measurement.context("it declares them")?;
    assert_eq!(
        (measurement.sd, measurement.reliability, measurement.status),
        (0.6, 0.80, MeasurementStatus::Assumption),
        "there has been no pilot (docs/measurement.md)"
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
