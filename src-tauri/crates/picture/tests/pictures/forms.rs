//! What the picture of the forms of knowledge shows.

use domain::{FormCount, KnowledgeForm};
use picture::{Extent, Ink, Mark, Picture, Point, Words, forms_picture};
use proptest::prelude::*;

use crate::rules::check_any;
use crate::text::as_text;

const MIXED: [usize; 10] = [3, 0, 12, 1, 0, 6, 0, 2, 4, 1];

fn counts(counts: &[usize]) -> Vec<FormCount> {
    let forms = KnowledgeForm::ALL.into_iter().zip(counts);
    forms
        .map(|(form, count)| FormCount {
            form,
            count: *count,
        })
        .collect()
}

fn picture(of: &[usize]) -> Picture {
    let counts = counts(of);
    let picture = forms_picture(&counts);
    check_any(&picture, "forms");
    assert_eq!(
        picture,
        forms_picture(&counts),
        "equal input, equal picture"
    );
    picture
}

/// The forms with their rooms, as they stand.
fn names(picture: &Picture) -> Vec<(KnowledgeForm, Extent)> {
    let marks = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Label {
            words: Words::Form { form },
            ..
        } => Some((*form, Extent::of_label(mark)?)),
        _ => None,
    });
    marks.collect()
}

/// The bars: the form, how many, where they begin and end.
fn bars(picture: &Picture) -> Vec<(KnowledgeForm, usize, Point, Point)> {
    let marks = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Form {
            form,
            count,
            from,
            to,
            ink,
        } => {
            assert_eq!(*ink, Ink::Muted, "no form has an ink of its own");
            Some((*form, *count, *from, *to))
        }
        _ => None,
    });
    marks.collect()
}

#[test]
fn the_forms_of_knowledge_look_as_they_did() {
    insta::assert_snapshot!(as_text(&picture(&MIXED)));
}

#[test]
fn all_ten_forms_stand_in_the_given_order_in_rows_of_equal_height() {
    for of in [MIXED, [0; 10], [1; 10], [usize::MAX; 10]] {
        let picture = picture(&of);
        let names = names(&picture);
        let order: Vec<_> = names.iter().map(|(form, _)| *form).collect();
        assert_eq!(
            order,
            KnowledgeForm::ALL,
            "none goes before another by size"
        );
        let lefts: Vec<_> = names.iter().map(|(_, room)| room.left).collect();
        assert_eq!(lefts, [4.0; 10], "all begin at the same edge");
        let pairs = names.iter().zip(names.iter().skip(1));
        let heights: Vec<_> = pairs
            .map(|((_, upper), (_, lower))| lower.top - upper.top)
            .collect();
        assert_eq!(heights, [24.0; 9], "all rows are equally high");
    }
}

#[test]
fn a_bar_is_as_long_as_its_share_of_the_largest_number() {
    let bars = bars(&picture(&MIXED));
    let counted: Vec<_> = bars.iter().map(|bar| bar.1).collect();
    assert_eq!(counted, [3, 12, 1, 6, 2, 4, 1], "none has no bar");
    let length = |count| {
        let bar = bars.iter().find(|bar| bar.1 == count);
        bar.map(|(_, _, from, to)| to.x - from.x)
            .expect("there is one")
    };
    for (count, share) in [(6, 0.5), (3, 0.25), (1, 1.0 / 12.0)] {
        let differs = (length(count) - length(12) * share).abs();
        assert!(differs < 0.02, "{count} of 12 is {share} of the longest");
    }
    let slopes: Vec<_> = bars.iter().map(|(_, _, from, to)| to.y - from.y).collect();
    assert_eq!(slopes, [0.0; 7], "a bar lies in its row");
}

#[test]
fn a_form_without_examples_is_said_in_words_and_any_other_in_its_number() {
    let picture = picture(&MIXED);
    let said: Vec<_> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Label {
                words: Words::Message { id },
                ink,
                ..
            } => {
                assert_eq!(*ink, Ink::Muted, "none is said quietly");
                Some(id.clone())
            }
            Mark::Label {
                words: Words::Lines { lines },
                ..
            } => Some(lines.join(" ")),
            _ => None,
        })
        .collect();
    let expected = [
        "3",
        "forms-none",
        "12",
        "1",
        "forms-none",
        "6",
        "forms-none",
        "2",
        "4",
        "1",
    ];
    assert_eq!(said, expected, "every row says how many");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_numbers_fit(of in prop::collection::vec(
        prop_oneof![Just(0), 1_usize..100, any::<usize>()], 10
    )) {
        let picture = picture(&of);
        prop_assert_eq!(names(&picture).len(), 10, "all ten are there");
        let bars = bars(&picture);
        let some = of.iter().filter(|count| **count > 0).count();
        prop_assert_eq!(bars.len(), some, "each has a bar");
        for (_, count, _, to) in &bars {
            for (_, other, _, other_to) in &bars {
                prop_assert!(count > other || to.x <= other_to.x, "more is not shorter");
            }
        }
    }
}
