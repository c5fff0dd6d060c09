//! What the wheel of the year shows.

use chrono::{Days, NaiveDate};
use domain::{Rhythm, Wheel};
use picture::{Ink, Mark, Picture, Point, Stroke, WheelDay, Words, wheel_picture};
use proptest::prelude::*;

use crate::rules::check_any;
use crate::text::as_text;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("it is a day")
}

fn wheel(today: &str, last: Option<&str>, rhythm: Rhythm) -> Wheel {
    Wheel::new(day(today), last.map(day), rhythm)
}

fn picture(wheel: &Wheel) -> Picture {
    let picture = wheel_picture(wheel);
    check_any(&picture, "wheel");
    assert_eq!(picture, wheel_picture(wheel), "equal input, equal picture");
    let days: Vec<_> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::WheelDay { at, size, .. } => Some((*at, *size)),
            _ => None,
        })
        .collect();
    for (index, (one, size)) in days.iter().enumerate() {
        for (other, other_size) in &days[..index] {
            let apart = (one.x - other.x).hypot(one.y - other.y);
            assert!(
                apart > size + other_size,
                "every day is seen: {one:?} and {other:?}"
            );
        }
    }
    picture
}

fn center(picture: &Picture) -> Point {
    let ring = picture.marks.iter().find_map(|mark| match mark {
        Mark::Ring { center, .. } => Some(*center),
        _ => None,
    });
    ring.expect("the months stand on a ring")
}

/// Degrees clockwise from the top, and the distance from the centre.
fn around(picture: &Picture, at: Point) -> (f64, f64) {
    let center = center(picture);
    let (x, y) = (at.x - center.x, center.y - at.y);
    (x.atan2(y).to_degrees().rem_euclid(360.0), x.hypot(y))
}

fn stands(picture: &Picture, which: WheelDay) -> Option<(f64, f64)> {
    let at = picture.marks.iter().find_map(|mark| match mark {
        Mark::WheelDay { day, at, .. } if *day == which => Some(*at),
        _ => None,
    });
    at.map(|at| around(picture, at))
}

fn arc(picture: &Picture) -> Option<Vec<(f64, f64)>> {
    let points = picture.marks.iter().find_map(|mark| match mark {
        Mark::Path {
            points,
            stroke: Stroke::Strong,
            ink: Ink::Muted,
            ..
        } => Some(points),
        _ => None,
    });
    let points = points?.iter();
    Some(points.map(|point| around(picture, *point)).collect())
}

/// The whole way of an arc in degrees clockwise.
fn way(arc: &[(f64, f64)]) -> f64 {
    let pairs = arc.iter().zip(arc.iter().skip(1));
    pairs
        .map(|(from, to)| (to.0 - from.0 + 180.0).rem_euclid(360.0) - 180.0)
        .sum()
}

#[test]
fn the_year_looks_as_it_did() {
    let wheel = wheel("2026-11-24", Some("2026-09-01"), Rhythm::SixMonths);
    insta::assert_snapshot!("wheel", as_text(&picture(&wheel)));
}

#[test]
fn the_first_of_january_is_at_the_top_and_the_year_goes_clockwise() {
    let at = |today: &str| {
        let picture = picture(&wheel(today, None, Rhythm::Never));
        stands(&picture, WheelDay::Today).expect("today is shown").0
    };
    let top = at("2026-01-01");
    assert!(top < 0.1, "1 January is at the top: {top}");
    for (first, degrees) in [
        ("2026-04-01", 90.0),
        ("2026-07-01", 180.0),
        ("2024-10-01", 270.0),
    ] {
        let differs = (at(first) - degrees).abs();
        assert!(differs < 0.6, "{first} is at {degrees} degrees");
    }
    let mut today = day("2024-01-02");
    let mut before = 0.0;
    while today < day("2025-01-01") {
        let now = at(&today.to_string());
        assert!(now > before, "{today} is clockwise of the day before");
        today = today + Days::new(1);
        before = now;
    }
}

#[test]
fn every_day_stands_in_its_month() {
    for month in 1..=12 {
        for day in [1, 28] {
            let today = format!("2026-{month:02}-{day:02}");
            let picture = picture(&wheel(&today, None, Rhythm::Never));
            let (degrees, _) = stands(&picture, WheelDay::Today).expect("it is shown");
            let degrees = (degrees + 0.6).rem_euclid(360.0);
            let begins = f64::from(month - 1) * 30.0;
            let inside = (begins..begins + 30.0).contains(&degrees);
            assert!(inside, "{today} is in its month: {degrees}");
        }
    }
}

#[test]
fn the_twelve_months_are_named_in_their_sectors_outside_the_ring() {
    let picture = picture(&wheel("2026-11-24", None, Rhythm::Never));
    let rim = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Ring { radius, .. } => Some(*radius),
        _ => None,
    });
    let rim = rim.fold(0.0, f64::max);
    let named: Vec<_> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Label {
                words: Words::Month { month, year: None },
                at,
                ..
            } => Some((*month, around(&picture, *at))),
            _ => None,
        })
        .collect();
    let months: Vec<_> = named.iter().map(|(month, _)| *month).collect();
    assert_eq!(months, (1..=12).collect::<Vec<_>>(), "each is named once");
    for (month, (degrees, radius)) in named {
        let middle = f64::from(month) * 30.0 - 15.0;
        let near = (degrees - middle).abs() < 10.0;
        assert!(near, "month {month} is named at {degrees} degrees");
        assert!(radius > rim, "month {month} is named outside the ring");
    }
}

#[test]
fn the_days_are_at_their_angles_on_the_ring_and_the_arc_goes_from_last_to_next() {
    let rhythms = [(Rhythm::ThreeMonths, 90.0), (Rhythm::SixMonths, 180.0)];
    for (rhythm, degrees) in rhythms {
        for last in ["2026-01-15", "2026-05-15", "2026-11-15"] {
            let picture = picture(&wheel("2026-11-24", Some(last), rhythm));
            let last = stands(&picture, WheelDay::Last).expect("it is shown");
            let next = stands(&picture, WheelDay::Next).expect("it is shown");
            let between = (next.0 - last.0).rem_euclid(360.0);
            assert!((between - degrees).abs() < 2.5, "{rhythm:?} is {between}");
            assert!((last.1 - next.1).abs() < 0.02, "both are on the ring");
            let arc = arc(&picture).expect("the time between is shown");
            let gone = way(&arc);
            assert!(
                gone > 0.0 && between - gone < 13.0 && gone < between,
                "the arc goes clockwise between the marks: {gone} of {between}"
            );
            let begins = (arc[0].0 - last.0).rem_euclid(360.0);
            assert!(begins < 7.0, "it begins at the latest: {begins}");
        }
    }
}

#[test]
fn twelve_months_are_once_round_and_all_three_days_are_seen() {
    for last in [
        "2026-11-24",
        "2024-02-29",
        "2027-02-28",
        "2028-02-28",
        "2026-12-31",
    ] {
        let picture = picture(&wheel(last, Some(last), Rhythm::TwelveMonths));
        let stand = [WheelDay::Last, WheelDay::Next, WheelDay::Today];
        let radii = stand.map(|which| stands(&picture, which).expect("it is shown").1);
        let inwards = radii.is_sorted_by(|outer, inner| outer - inner > 8.0);
        assert!(inwards, "they are at different radii: {radii:?}");
        let gone = way(&arc(&picture).expect("the time between is shown"));
        let almost = (340.0..360.0).contains(&gone);
        assert!(almost, "the ring less a little: {gone}");
    }
}

#[test]
fn without_a_next_one_there_is_no_arc_and_without_a_last_one_only_today() {
    let never = picture(&wheel("2026-11-24", Some("2026-11-01"), Rhythm::Never));
    assert!(stands(&never, WheelDay::Last).is_some(), "it has been");
    assert_eq!(stands(&never, WheelDay::Next), None, "none is suggested");
    assert_eq!(arc(&never), None, "nothing is waited for");
    let first = picture(&wheel("2026-11-24", None, Rhythm::SixMonths));
    assert_eq!(stands(&first, WheelDay::Last), None, "none has been");
    assert_eq!(arc(&first), None, "nothing is waited for");
}

#[test]
fn the_hand_points_from_the_centre_to_today() {
    let picture = picture(&wheel("2026-11-24", None, Rhythm::Never));
    let today = stands(&picture, WheelDay::Today).expect("it is shown");
    let hand = picture.marks.iter().find_map(|mark| match mark {
        Mark::Path {
            points,
            stroke: Stroke::Strong,
            ink: Ink::Text,
            ..
        } => Some(points.clone()),
        _ => None,
    });
    let hand = hand.expect("there is a hand");
    assert_eq!(hand[0], center(&picture), "it begins in the middle");
    assert_eq!(around(&picture, hand[1]), today, "it ends at today");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_three_days_are_seen(
        today in 0_u64..4000, last in 0_u64..4000, after in 0_u64..1500, rhythm in 0_usize..4,
    ) {
        let begins = day("2020-01-01");
        let on = |days| begins + Days::new(days);
        let last = on(last);
        let next = last + Days::new(after);
        let wheel = Wheel {
            today: on(today),
            last: Some(last),
            next: Some(next),
            due: false,
            rhythm: Rhythm::ALL[rhythm],
        };
        let drawn = picture(&wheel);
        prop_assert!(stands(&drawn, WheelDay::Next).is_some(), "the next is shown");
    }
}
