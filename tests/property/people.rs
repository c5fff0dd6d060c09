//! Signs that a citizen could be known by.

use domain::{PersonalDataFound, PersonalDataKind, find_personal_data};
use proptest::prelude::*;

fn found(text: &str) -> Vec<PersonalDataFound> {
    find_personal_data(&[text.to_owned()])
}

/// A CPR number as a person may write it: its day and month exist in every year.
fn any_cpr_number() -> impl Strategy<Value = String> {
    let sign = prop_oneof![Just("-"), Just(""), Just(" "), Just(" - "), Just("–")];
    (1..=28_u32, 1..=12_u32, 0..100_u32, 0..10_000_u32, sign).prop_map(
        |(day, month, year, rest, sign)| format!("{day:02}{month:02}{year:02}{sign}{rest:04}"),
    )
}

/// Text such as people write, with much that looks like a part of a number, a date or a name.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "\\PC{0,12}",
        2 => "[0-9]{1,12}",
        2 => "[0-9]{1,2}[./ -][0-9]{1,2}[./ -][0-9]{2,4}",
        2 => "[A-ZÆØÅ][a-zæøå]{1,8}( [A-ZÆØÅ]\\.)? [A-ZÆØÅ][a-zæøå]{1,8}",
        1 => Just("født den".to_owned()),
        1 => Just("3. marts 1961".to_owned()),
        1 => Just("\u{301}\u{200d}\n\t\u{a0}".to_owned()),
    ];
    let joint = prop_oneof![Just(" "), Just(""), Just("\n"), Just(", ")];
    proptest::collection::vec((piece, joint), 0..12).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(piece, joint)| [piece, joint.to_owned()])
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn whatever_is_written_is_looked_through(texts in proptest::collection::vec(any_text(), 0..4)) {
        let signs = find_personal_data(&texts);
        for sign in signs {
            prop_assert!(texts[sign.text].contains(&sign.words), "it shows what stands there");
            prop_assert!(sign.words.chars().count() <= 80);
        }
    }

    #[test]
    fn any_characters_at_all_are_looked_through(text in any::<String>()) {
        let _ = found(&text);
    }

    #[test]
    fn a_cpr_number_is_found_in_whatever_stands_around_it(
        before in any_text(),
        number in any_cpr_number(),
        after in any_text(),
    ) {
        let text = format!("{before} {number} {after}");
        let signs = found(&text);
        // Digits before it may make another one with its beginning; then that one is pointed at.
        let points_at_it = |sign: &&PersonalDataFound| sign.sign == PersonalDataKind::CprNumber;
        prop_assert!(signs.iter().any(|sign| points_at_it(&sign)), "{:?}: {:?}", text, signs);
    }

    #[test]
    fn a_cpr_number_among_words_is_shown_as_it_is_written(
        before in "[^0-9]{0,40}",
        number in any_cpr_number(),
        after in "[^0-9]{0,40}",
    ) {
        let signs = found(&format!("{before} {number} {after}"));
        let shown = signs.iter().any(|sign| {
            sign.sign == PersonalDataKind::CprNumber && sign.words == number
        });
        prop_assert!(shown, "{:?}", signs);
    }
}
