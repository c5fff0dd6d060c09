//! The year as a wheel, with the latest reflection, the next one, and today.

use std::f64::consts::TAU;

use chrono::{Datelike, NaiveDate};
use domain::Wheel;

use crate::dial::{arc, polar};
use crate::extent::{ASCENT, DESCENT, MONTH_ROOM};
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, WheelDay, Words};
use crate::sheet::{Lettering, Sheet};

/// What is kept free along the edges, in units.
const MARGIN: f64 = 4.0;
/// Where the ring of the months begins; lengths are in units from the centre.
const HUB: f64 = 60.0;
/// Where it ends.
const RIM: f64 = 86.0;
/// Radius on which the days stand: the middle of the ring.
const TRACK: f64 = f64::midpoint(HUB, RIM);
/// From the edge of a month's name that is nearest to the centre.
const NAMES: f64 = RIM + 7.0;
/// The mark of a reflection, from its centre.
const DAY: f64 = 6.0;
/// How far off the track two reflections stand whose marks would touch, one outwards, one inwards.
const APART: f64 = DAY + 0.5;
/// Where the hand of today ends, inside the ring: no reflection is hidden by it.
const TODAY: f64 = HUB - 10.0;
/// The mark of today, from its centre.
const TODAY_DAY: f64 = 4.0;
/// Between a mark and the arc.
const BEFORE_ARC: f64 = 1.0;
/// From the middle of a name to its base line.
const CENTRED: f64 = (ASCENT - DESCENT) / 2.0;
/// Height of a name.
const NAME: f64 = ASCENT + DESCENT;
/// Half the width of the picture: the names at three and at nine o'clock fit.
const HALF_WIDTH: f64 = NAMES + MONTH_ROOM + MARGIN;
/// Half the height of the picture.
const HALF_HEIGHT: f64 = NAMES + NAME + MARGIN;

/// The picture of the year around today: twelve equal months, clockwise from the top, and every day
/// at its share of its month, so that a rhythm of three months is a quarter of the way round. The
/// time from the latest reflection to the next one is an arc; where both stand at the same time of the
/// year it goes once round, inwards, and ends inside the latest.
pub fn wheel_picture(wheel: &Wheel) -> Picture {
    let mut sheet = Sheet::new((HALF_WIDTH, HALF_HEIGHT));
    sheet.ring(HUB);
    sheet.ring(RIM);
    for month in 1..=12 {
        month_of(&mut sheet, month);
    }
    let last = wheel.last.map(years);
    let next = wheel.next.map(years);
    let (outer, inner) = match last.zip(next) {
        Some((last, next)) if touch(last, next) => (TRACK + APART, TRACK - APART),
        _ => (TRACK, TRACK),
    };
    if let Some((last, next)) = last.zip(next) {
        waiting(&mut sheet, (last, outer), (next, inner));
    }
    let hand = polar(years(wheel.today) * TAU, TODAY);
    sheet.line([(0.0, 0.0), hand], Stroke::Strong, Ink::Text);
    sheet.wheel_day(WheelDay::Today, hand, TODAY_DAY);
    if let Some(last) = last {
        sheet.wheel_day(WheelDay::Last, polar(last * TAU, outer), DAY);
    }
    if let Some(next) = next {
        sheet.wheel_day(WheelDay::Next, polar(next * TAU, inner), DAY);
    }
    sheet.finish(2.0 * HALF_WIDTH, 2.0 * HALF_HEIGHT)
}

/// A day in years: its year, and its month's share with the share of the day in its month.
fn years(day: NaiveDate) -> f64 {
    let in_month = f64::from(day.day0()) / f64::from(day.num_days_in_month());
    f64::from(day.year()) + (f64::from(day.month0()) + in_month) / 12.0
}

/// Whether the marks of two days would touch on the track; both are in years.
fn touch(one: f64, other: f64) -> bool {
    let turn = (one - other).rem_euclid(1.0);
    turn.min(1.0 - turn) * TAU * TRACK < 2.0 * (DAY + BEFORE_ARC)
}

/// Where a month begins, and its name outside.
fn month_of(sheet: &mut Sheet, month: u32) {
    let begins = f64::from(month - 1) / 12.0 * TAU;
    sheet.line(
        [polar(begins, HUB), polar(begins, RIM)],
        Stroke::Fine,
        Ink::Grid,
    );
    let middle = begins + TAU / 24.0;
    let (x, _) = polar(middle, NAMES);
    let (_, y) = polar(middle, NAMES + NAME / 2.0);
    sheet.label(
        Words::Month { month, year: None },
        (x, y + CENTRED),
        Lettering {
            anchor: if month <= 6 {
                LabelAnchor::Start
            } else {
                LabelAnchor::End
            },
            style: LabelStyle::Caption,
            ink: Ink::Muted,
        },
    );
}

/// The time from the latest reflection to the next, both in years and on their radius; nothing where
/// the two marks leave no room between them.
fn waiting(sheet: &mut Sheet, last: (f64, f64), next: (f64, f64)) {
    // Once round is enough to see: no rhythm is longer.
    let turns = next.0 - last.0;
    let turns = turns - (turns - 1.0).floor().max(0.0);
    let from = last.0.rem_euclid(1.0) * TAU;
    let to = from + turns * TAU;
    let covered = |radius| (DAY + BEFORE_ARC) / radius;
    let (from, to) = (from + covered(last.1), to - covered(next.1));
    if from < to {
        sheet.line(
            arc((from, last.1), (to, next.1)),
            Stroke::Strong,
            Ink::Muted,
        );
    }
}
