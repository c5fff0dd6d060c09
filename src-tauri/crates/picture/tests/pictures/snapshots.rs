//! The pictures of the core instrument, as text.

use crate::assessments::{ALL_LEVELS, MIXED, assessment, core, pictures};
use crate::text::as_text;
use domain::Language;

fn shows(name: &str, answers: &str, language: Language) {
    let pictures = pictures(&assessment(core(), answers), language);
    insta::assert_snapshot!(format!("{name}_radar"), as_text(&pictures.radar));
    insta::assert_snapshot!(format!("{name}_dot_plot"), as_text(&pictures.dot_plot));
}

#[test]
fn a_profile_of_levels_only_looks_as_it_did_in_danish() {
    shows("levels_da", ALL_LEVELS, Language::Da);
}

#[test]
fn a_profile_of_levels_only_looks_as_it_did_in_english() {
    shows("levels_en", ALL_LEVELS, Language::En);
}

#[test]
fn a_profile_with_non_answers_and_gaps_looks_as_it_did_in_danish() {
    shows("mixed_da", MIXED, Language::Da);
}

#[test]
fn a_profile_with_non_answers_and_gaps_looks_as_it_did_in_english() {
    shows("mixed_en", MIXED, Language::En);
}
