//! What the picture of a domain over time shows.

use domain::{Calendar, DomainTrend, Language};
use picture::{Extent, Ink, Mark, Picture, Point, Stroke, TrendPicture, Words, trend_pictures};
use proptest::prelude::*;

use crate::made_trend::{Made, trend};
use crate::rules::{check_any, room};
use crate::text::as_text;

fn drawn(trends: &[DomainTrend]) -> TrendPicture {
    let mut pictures = trend_pictures(trends, Language::Da, Calendar::UTC);
    let again = trend_pictures(trends, Language::Da, Calendar::UTC);
    assert_eq!(pictures, again, "equal input, equal picture");
    assert_eq!(pictures.len(), 1, "there is one facet");
    let picture = pictures.remove(0);
    check_any(&picture.wide, "wide");
    check_any(&picture.narrow, "narrow");
    assert_eq!((picture.wide.width, picture.narrow.width), (720.0, 336.0));
    picture
}

/// The picture of the second domain alone.
fn picture(points: &[Made]) -> Picture {
    drawn(&[trend(1, points)]).wide
}

/// That of three domains with the same reflections.
fn three(points: &[Made]) -> TrendPicture {
    drawn(&[0, 1, 2].map(|index| trend(index, points)))
}

/// The marks with whether they are a look back.
fn moments(picture: &Picture) -> Vec<(Point, bool)> {
    let marks = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Moment { at, hindsight, .. } => Some((*at, *hindsight)),
        _ => None,
    });
    marks.collect()
}

fn paths(picture: &Picture, which: Stroke, ink: Ink) -> Vec<Vec<Point>> {
    let paths = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Path {
            points,
            stroke,
            ink: its,
            ..
        } if *stroke == which && *its == ink => Some(points.clone()),
        _ => None,
    });
    paths.collect()
}

/// Upper and lower edge of an area.
fn edges(area: &[Point]) -> (f64, f64) {
    let ys = || area.iter().map(|point| point.y);
    (
        ys().fold(f64::INFINITY, f64::min),
        ys().fold(f64::NEG_INFINITY, f64::max),
    )
}

/// Whether two lengths are the same hundredth.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.005
}

fn months(picture: &Picture) -> Vec<(u32, Option<i32>)> {
    let marks = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Label {
            words: Words::Month { month, year },
            ..
        } => Some((*month, *year)),
        _ => None,
    });
    marks.collect()
}

fn said_of_breaks(picture: &Picture) -> usize {
    let is_said = |mark: &&Mark| matches!(mark, Mark::Label { words: Words::Message { id }, .. } if id == "change-wording-break");
    picture.marks.iter().filter(is_said).count()
}

const SIX: [Made; 6] = [
    (0, Some(2.5), Some(2.25), false),
    (182, Some(3.0), None, true),
    (365, None, None, true),
    (547, Some(3.25), Some(2.0), true),
    (730, Some(3.25), None, false),
    (912, Some(4.0), None, true),
];

#[test]
fn a_domain_over_time_looks_as_it_did() {
    insta::assert_snapshot!(as_text(&picture(&SIX)));
}

/// The words of the picture that say where a point of the scale is, by their height.
fn points_said(picture: &Picture) -> Vec<f64> {
    let marks = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Label {
            words: Words::Message { id },
            at,
            ..
        } if id.starts_with("level-") => Some(at.y),
        _ => None,
    });
    marks.collect()
}

#[test]
fn domains_beside_each_other_share_the_scale_and_those_below_each_other_the_time() {
    let TrendPicture { wide, narrow, .. } = three(&SIX);
    assert_eq!(points_said(&wide).len(), 5, "the words stand once");
    assert_eq!(months(&wide).len(), 6, "each has its months");
    assert_eq!(points_said(&narrow).len(), 15, "each has its words");
    assert_eq!(months(&narrow).len(), 2, "the months stand once");
    let (wide, narrow) = (moments(&wide), moments(&narrow));
    let each = wide.len() / 3;
    for (one, other) in wide.iter().zip(&wide[each..]) {
        assert!(
            same(one.0.y, other.0.y),
            "at one height: {one:?}, {other:?}"
        );
    }
    for (one, other) in narrow.iter().zip(&narrow[each..]) {
        assert!(same(one.0.x, other.0.x), "at one time: {one:?}, {other:?}");
    }
}

#[test]
fn a_domain_that_was_asked_later_begins_where_its_time_is() {
    let later = trend(1, &[(400, Some(2.0), None, false)]);
    let TrendPicture { narrow, .. } = drawn(&[
        trend(
            0,
            &[(0, Some(3.0), None, false), (400, Some(3.0), None, true)],
        ),
        later,
    ]);
    let marks = moments(&narrow);
    assert!(same(marks[1].0.x, marks[2].0.x), "at the end: {marks:?}");
}

#[test]
fn a_larger_position_is_higher_and_the_highest_and_the_lowest_are_on_their_lines() {
    let picture = picture(&[
        (0, Some(1.0), None, false),
        (1, Some(3.0), None, true),
        (2, Some(3.5), None, true),
        (3, Some(5.0), None, true),
    ]);
    let ys: Vec<_> = moments(&picture).iter().map(|(at, _)| at.y).collect();
    let falls = ys.is_sorted_by(|lower, higher| lower > higher);
    assert!(falls, "upwards is a smaller y: {ys:?}");
    let lines = paths(&picture, Stroke::Fine, Ink::Grid);
    let on_a_line = |y: f64| lines.iter().any(|line| line.iter().all(|at| same(at.y, y)));
    assert!(on_a_line(ys[0]) && on_a_line(ys[3]), "1 and 5 are levels");
    assert!(
        on_a_line(ys[1]) && !on_a_line(ys[2]),
        "3 is one, 3.5 is not"
    );
}

#[test]
fn time_is_true_to_scale() {
    let picture = picture(&[
        (0, Some(2.0), None, false),
        (100, Some(2.0), None, true),
        (400, Some(2.0), None, true),
    ]);
    let xs: Vec<_> = moments(&picture).iter().map(|(at, _)| at.x).collect();
    let share = (xs[1] - xs[0]) / (xs[2] - xs[0]);
    assert!((share - 0.25).abs() < 1e-4, "100 of 400 days is a quarter");
}

#[test]
fn bands_do_not_touch_if_and_only_if_the_difference_exceeds_the_uncertainty() {
    for (later, apart) in [(2.73, false), (2.739, false), (2.741, true), (2.8, true)] {
        let picture = picture(&[(0, Some(2.0), None, false), (100, Some(later), None, false)]);
        let bands = paths(&picture, Stroke::Area, Ink::Domain2);
        let [earlier, later_band] = bands.as_slice() else {
            panic!("each has a band of its own: {bands:?}");
        };
        let (upper, _) = edges(earlier);
        let (_, lower) = edges(later_band);
        assert_eq!(lower < upper, apart, "the band of {later} over that of 2");
    }
}

#[test]
fn a_band_ends_where_the_scale_does() {
    let picture = picture(&[(0, Some(1.0), None, false), (9, Some(5.0), None, false)]);
    let marks = moments(&picture);
    let bands = paths(&picture, Stroke::Area, Ink::Domain2);
    let (_, lower) = edges(&bands[0]);
    assert!(same(lower, marks[0].0.y), "nothing is below 1");
    let (upper, _) = edges(&bands[1]);
    assert!(same(upper, marks[1].0.y), "nothing is above 5");
}

#[test]
fn lines_and_ribbons_join_neighbours_of_the_same_wording_that_have_a_position() {
    let picture = picture(&SIX);
    let lines = paths(&picture, Stroke::Strong, Ink::Domain2);
    let marks: Vec<_> = moments(&picture)
        .into_iter()
        .filter_map(|(at, hindsight)| (!hindsight).then_some(at))
        .collect();
    assert_eq!(
        lines,
        [marks[0..2].to_vec(), marks[3..5].to_vec()],
        "a line ends at a gap and at a break"
    );
    let ribbons = paths(&picture, Stroke::Area, Ink::Domain2);
    let width = |area: &Vec<Point>| {
        let xs = || area.iter().map(|point| point.x);
        xs().fold(f64::NEG_INFINITY, f64::max) - xs().fold(f64::INFINITY, f64::min)
    };
    let widths: Vec<_> = ribbons.iter().map(width).collect();
    let between = |from: Point, to: Point| to.x - from.x;
    assert_eq!(widths.len(), 3, "a ribbon, a bar and a ribbon");
    assert!(
        same(widths[0], between(marks[0], marks[1]))
            && same(widths[2], between(marks[3], marks[4])),
        "a ribbon goes from its first mark to its last: {widths:?}"
    );
    assert!(same(widths[1], 14.0), "a bar is 7 units to each side");
}

#[test]
fn a_break_is_a_line_between_its_points_and_is_said() {
    let picture = picture(&SIX);
    let breaks = paths(&picture, Stroke::Fine, Ink::Muted);
    let [line] = breaks.as_slice() else {
        panic!("the wording changed once: {breaks:?}");
    };
    let marks = moments(&picture);
    let highest = paths(&picture, Stroke::Fine, Ink::Grid)
        .iter()
        .map(|line| edges(line).0)
        .fold(f64::INFINITY, f64::min);
    assert!(edges(line).0 < highest, "it begins above the highest level");
    let lowest = paths(&picture, Stroke::Fine, Ink::Grid)
        .iter()
        .map(|line| edges(line).0)
        .fold(0.0, f64::max);
    assert!(edges(line).1 > lowest, "it ends below the lowest level");
    let (before, after) = (marks[3].0.x, marks[5].0.x);
    let between = line.iter().all(|at| before < at.x && at.x < after);
    assert!(between, "it is between {before} and {after}: {line:?}");
    assert_eq!(said_of_breaks(&picture), 1, "it is said what it means");
}

#[test]
fn a_look_back_is_at_its_time_or_beside_it_and_both_are_seen() {
    for (back, aside) in [
        (2.0, true),
        (2.1, true),
        (2.4, true),
        (2.5, false),
        (5.0, false),
    ] {
        for size in [1, 2, 60] {
            let made: Vec<Made> = (0..size)
                .map(|day| (day * 30, Some(2.0), Some(back), day > 0))
                .collect();
            let picture = picture(&made);
            let marks: Vec<_> = picture
                .marks
                .iter()
                .filter(|mark| matches!(mark, Mark::Moment { .. }))
                .filter_map(room)
                .collect();
            for pair in marks.chunks(2) {
                let [rated, looked_back] = pair else {
                    panic!("each is followed by its look back: {pair:?}");
                };
                let apart = !rated.overlaps(looked_back);
                assert!(apart, "{back} is seen beside 2: {pair:?}");
                let beside = rated.left < looked_back.left;
                let must = aside && size < 60;
                assert!(beside || !must, "{back} stands to the right: {pair:?}");
                assert!(!beside || aside, "{back} stands at its time: {pair:?}");
            }
        }
    }
}

#[test]
fn a_single_reflection_stands_in_the_middle() {
    let picture = picture(&[(0, Some(3.0), None, false)]);
    let marks = moments(&picture);
    assert_eq!(marks.len(), 1, "it is one mark");
    let at = marks[0].0.x;
    assert!((400.0..450.0).contains(&at), "in the middle of the scale");
    assert_eq!(months(&picture), [(11, Some(2024))], "its month is named");
    assert_eq!(said_of_breaks(&picture), 0, "the first breaks nothing");
}

#[test]
fn reflections_of_one_moment_have_a_band_that_can_be_seen() {
    let picture = picture(&[(0, Some(3.0), None, false), (0, Some(3.5), None, true)]);
    let bands = paths(&picture, Stroke::Area, Ink::Domain2);
    let xs = bands[0].iter().map(|at| at.x);
    let width = xs.clone().fold(0.0, f64::max) - xs.fold(720.0, f64::min);
    assert!(width > 13.9, "it is as wide as a bar: {width}");
}

#[test]
fn no_reflection_at_all_leaves_the_scale() {
    let empty = picture(&[]);
    assert_eq!(moments(&empty), [], "there is nothing to show");
    let too_few = picture(&[(0, None, None, false), (9, None, None, true)]);
    assert_eq!(moments(&too_few), [], "what has no position has no mark");
    assert_eq!(months(&too_few).len(), 2, "its time is shown");
}

#[test]
fn the_first_and_the_last_month_are_named() {
    let every_month: Vec<Made> = (0..60)
        .map(|month| (month * 30, Some(3.0), None, true))
        .collect();
    let picture = picture(&every_month);
    assert_eq!(months(&picture), [(11, Some(2024)), (9, Some(2029))]);
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let position = || prop::option::weighted(0.8, 1.0..=5.0);
    let point = (0_u64..400, position(), position(), any::<bool>());
    let points = prop::collection::vec(point, 0..=60);
    points.prop_map(|mut points| {
        let mut days = 0;
        for point in &mut points {
            days += point.0 * point.0 / 400;
            point.0 = days;
        }
        points
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_trend_fits_and_shows_each_position_once(made in made()) {
        three(&made);
        let picture = picture(&made);
        let rated = made.iter().filter(|point| point.1.is_some()).count();
        let looked_back = made.iter().filter(|point| point.2.is_some()).count();
        let shown = moments(&picture);
        let hindsight = shown.iter().filter(|(_, hindsight)| *hindsight).count();
        prop_assert_eq!(shown.len() - hindsight, rated, "each position is one mark");
        prop_assert_eq!(hindsight, looked_back, "each look back is one mark");
        let breaks = made.iter().skip(1).filter(|point| !point.3).count();
        let lines = paths(&picture, Stroke::Fine, Ink::Muted).len();
        prop_assert_eq!(lines, breaks, "each break is one line");
        prop_assert_eq!(said_of_breaks(&picture) > 0, breaks > 0, "breaks are said");
        let labels = picture.marks.iter().filter_map(Extent::of_label).count();
        prop_assert!(labels >= 5, "the levels are named");
    }
}
