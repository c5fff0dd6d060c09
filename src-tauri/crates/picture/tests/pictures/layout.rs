//! What holds for the pictures of any instrument.

use domain::{Assessment, Language};
use picture::Room;
use proptest::prelude::*;

use crate::assessments::{ALL_LEVELS, MIXED, Titles, assessment, core, instrument, pictures_in};
use crate::rules::check;

fn holds(assessment: &Assessment, language: Language) {
    for units in [0, 520, 600, 640, 720] {
        let room = Room::within(units);
        let drawn = pictures_in(room, assessment, language);
        check(&drawn.radar, assessment, "radar");
        check(&drawn.dot_plot, assessment, "dot plot");
        let again = pictures_in(room, assessment, language);
        assert_eq!(drawn, again, "the same input gives the same pictures");
    }
}

fn title() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[A-ZÆØÅa-zæøå]{1,14}( [a-zæøå]{1,12}){0,3}",
        2 => "[A-ZÆØÅa-zæøå]{40,60}",
        1 => "[Ww—‰€/ -]{0,58}W",
        1 => "[🦉火é, -]{0,20}x",
    ]
}

fn titles() -> impl Strategy<Value = Vec<Titles>> {
    prop_oneof![
        prop::collection::vec((title(), prop::collection::vec(title(), 1..=10)), 1..=6),
        prop::collection::vec((title(), prop::collection::vec(title(), 20..=30)), 1..=2),
        prop::collection::vec((title(), prop::collection::vec(title(), 1..=1)), 1..=60),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn labels_never_overlap_and_nothing_leaves_the_picture(
        titles in titles(),
        answers in "[1-5tks-]{1,60}",
    ) {
        holds(&assessment(instrument(&titles), &answers), Language::Da);
    }
}

#[test]
fn the_core_instrument_fits_in_both_languages() {
    for language in [Language::Da, Language::En] {
        for answers in [ALL_LEVELS, MIXED, "1", "5", "s", "-"] {
            holds(&assessment(core(), answers), language);
        }
    }
}

#[test]
fn the_longest_titles_fit_in_the_largest_instrument() {
    let longest = "W".repeat(60);
    let one = [(longest.clone(), vec![longest.clone(); 60])];
    holds(&assessment(instrument(&one), "s"), Language::Da);
    let many = vec![(longest.clone(), vec![longest]); 60];
    holds(&assessment(instrument(&many), "s"), Language::Da);
}
