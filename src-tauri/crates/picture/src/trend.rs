//! A domain over time.

use chrono::{DateTime, Datelike, Utc};
use domain::{Calendar, DomainId, DomainTrend, FacetId, Scale, TrendPoint};
use serde::Serialize;
use ts_rs::TS;

use crate::dial::count;
use crate::extent::{ASCENT, DESCENT, MESSAGE_ROOM, MONTH_OF_YEAR_ROOM};
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, Words};
use crate::reply::{message, point_words};
use crate::sheet::{Lettering, Moment, Sheet};

/// Width of the picture, in units.
const WIDTH: f64 = 720.0;
/// What is kept free along the edges.
const MARGIN: f64 = 4.0;
/// Between a line and what stands at its end.
const BESIDE: f64 = 8.0;
/// Where the lines of the points begin, right of their words.
const SCALE: f64 = MARGIN + MESSAGE_ROOM + BESIDE;
/// Where the first reflection is.
const FIRST: f64 = SCALE + 32.0;
/// Where the last one is: a label below it and a look back beside it fit.
const LAST: f64 = WIDTH - MARGIN - MONTH_OF_YEAR_ROOM / 2.0;
/// Largest mark, from its centre.
const LARGEST: f64 = 8.0;
/// Smallest mark, where there are many.
const SMALLEST: f64 = 4.0;
/// Base line of what is said of breaks, above the scale.
const BREAKS: f64 = MARGIN + ASCENT;
/// Where the highest point is: a mark on it is below what is said of breaks.
const HIGHEST: f64 = BREAKS + DESCENT + LARGEST + 6.0;
/// From the lowest point to the highest.
const SPAN: f64 = 152.0;
/// Where the lowest point is.
const LOWEST: f64 = HIGHEST + SPAN;
/// Where the months begin: a mark on the lowest point is above them.
const MONTHS: f64 = LOWEST + LARGEST + 4.0;
/// Half the width of the band of a reflection that is joined to no other.
const BAR: f64 = 7.0;
/// How far beside a mark, in its sizes, another of any shape does not touch it: a triangle is wider
/// than a circle.
const ASIDE: f64 = 2.5;
/// How far below a mark, in its sizes, another of any shape does not touch it.
const BELOW: f64 = 2.1;
/// From the line of a point to the base line of its words.
const CENTRED: f64 = 4.0;

/// A domain over time.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendPicture {
    /// The domain.
    pub domain: DomainId,
    /// The facet.
    pub facet: FacetId,
    /// Its picture.
    pub picture: Picture,
}

/// The picture of a domain over time: a mark and a band for each reflection, joined where the wording
/// is the same. Time is true to scale. A look back is a hollow mark at the time it looks back at; where
/// it would overlap the first rating it stands to the right of that, by two and a half sizes. Months are
/// those that `calendar` shows.
pub fn trend_picture(trend: &DomainTrend, calendar: Calendar) -> TrendPicture {
    let mut plot = Plot {
        trend,
        calendar,
        size: size(trend.points.len()),
        xs: places(&trend.points),
        sheet: Sheet::new((0.0, 0.0)),
    };
    plot.scale();
    plot.months();
    plot.breaks();
    plot.bands();
    plot.lines();
    plot.moments();
    TrendPicture {
        domain: trend.domain.clone(),
        facet: trend.facet.clone(),
        picture: plot.sheet.finish(WIDTH, MONTHS + ASCENT + DESCENT + MARGIN),
    }
}

/// The size at which marks stay apart that are spread equally.
fn size(points: usize) -> f64 {
    let distance = (LAST - FIRST) / count(points.max(2) - 1);
    (distance * 0.45).clamp(SMALLEST, LARGEST)
}

/// Where each point is from left to right; all in the middle where no time lies between them.
fn places(points: &[TrendPoint]) -> Vec<f64> {
    let seconds = |from: DateTime<Utc>, to: DateTime<Utc>| (to - from).as_seconds_f64();
    let whole = match points {
        [first, .., last] => seconds(first.at, last.at),
        _ => 0.0,
    };
    let place = |first: &TrendPoint, point: &TrendPoint| {
        if whole > 0.0 {
            FIRST + (LAST - FIRST) * (seconds(first.at, point.at) / whole).clamp(0.0, 1.0)
        } else {
            f64::midpoint(FIRST, LAST)
        }
    };
    let first = points.first();
    let of_all = points.iter();
    of_all
        .filter_map(|point| Some(place(first?, point)))
        .collect()
}

/// Where a position on `scale` is from top to bottom.
fn y(scale: &Scale, position: f64) -> f64 {
    let highest = count(scale.points.len().max(2));
    LOWEST - SPAN * (position.clamp(1.0, highest) - 1.0) / (highest - 1.0)
}

/// A point that has a position.
#[derive(Clone, Copy)]
struct Placed {
    position: f64,
    x: f64,
}

/// The points of a band, a bar where they are one or lie together so closely that it is not seen.
fn wide_enough(run: Vec<Placed>) -> Vec<Placed> {
    let (Some(first), Some(last)) = (run.first().copied(), run.last().copied()) else {
        return run;
    };
    if last.x - first.x >= 2.0 * BAR {
        return run;
    }
    let aside = |placed: Placed, by: f64| Placed {
        x: placed.x + by,
        ..placed
    };
    let between = if run.len() > 1 { run } else { Vec::new() };
    let mut bar = vec![aside(first, -BAR)];
    bar.extend(between);
    bar.push(aside(last, BAR));
    bar
}

/// The plot as far as it is drawn.
struct Plot<'a> {
    trend: &'a DomainTrend,
    calendar: Calendar,
    /// Of the marks.
    size: f64,
    /// Where the points are from left to right.
    xs: Vec<f64>,
    sheet: Sheet,
}

impl Plot<'_> {
    fn ink(&self) -> Ink {
        Ink::of_domain(self.trend.index)
    }

    /// The points that a line joins, together; one that is joined to none is alone.
    fn runs(&self) -> Vec<Vec<Placed>> {
        let mut runs: Vec<Vec<Placed>> = Vec::new();
        let mut before = false;
        for (point, x) in self.trend.points.iter().zip(&self.xs) {
            let position = point.position.position;
            if let Some(position) = position {
                let placed = Placed { position, x: *x };
                match runs.last_mut() {
                    Some(run) if before && point.joined => run.push(placed),
                    _ => runs.push(vec![placed]),
                }
            }
            before = position.is_some();
        }
        runs
    }

    fn scale(&mut self) {
        let scale = &self.trend.scale;
        for value in scale.values() {
            let y = y(scale, f64::from(value.get()));
            let line = [(SCALE, y), (WIDTH - MARGIN, y)];
            self.sheet.line(line, Stroke::Fine, Ink::Grid);
            let at = (SCALE - BESIDE, y + CENTRED);
            let lettering = caption(LabelAnchor::End);
            self.sheet.label(point_words(scale, value), at, lettering);
        }
    }

    /// A line from top to bottom wherever the wording has changed, and what it means where there is
    /// room to say it.
    fn breaks(&mut self) {
        let pairs = self
            .xs
            .iter()
            .zip(self.xs.iter().zip(&self.trend.points).skip(1));
        let mut free = MARGIN;
        for (before, (after, point)) in pairs {
            if point.joined {
                continue;
            }
            let x = f64::midpoint(*before, *after);
            let line = [(x, BREAKS + DESCENT), (x, MONTHS)];
            self.sheet.line(line, Stroke::Fine, Ink::Muted);
            let middle = x.min(WIDTH - MARGIN - MESSAGE_ROOM / 2.0);
            if middle - MESSAGE_ROOM / 2.0 >= free {
                free = middle + MESSAGE_ROOM / 2.0 + BESIDE;
                let words = message("change-wording-break");
                let at = (middle, BREAKS);
                self.sheet.label(words, at, caption(LabelAnchor::Middle));
            }
        }
    }

    /// How far each position could lie from where it is drawn; two whose bands do not touch differ by
    /// more than the uncertainty. None where nothing is known of that.
    fn bands(&mut self) {
        let Some(band) = self.trend.band else {
            return;
        };
        let scale = &self.trend.scale;
        for run in self.runs() {
            let run = wide_enough(run);
            let edge = |placed: &Placed, by: f64| (placed.x, y(scale, placed.position + by));
            let upper = run.iter().map(|placed| edge(placed, band));
            let lower = run.iter().rev().map(|placed| edge(placed, -band));
            self.sheet.area(upper.chain(lower), self.ink());
        }
    }

    fn lines(&mut self) {
        let scale = &self.trend.scale;
        for run in self.runs().iter().filter(|run| run.len() > 1) {
            let points = run
                .iter()
                .map(|placed| (placed.x, y(scale, placed.position)));
            self.sheet.line(points, Stroke::Strong, self.ink());
        }
    }

    fn moments(&mut self) {
        let (size, index, scale) = (self.size, self.trend.index, &self.trend.scale);
        for (point, x) in self.trend.points.iter().zip(&self.xs) {
            let moment = |position: f64, hindsight: bool| Moment {
                id: point.id,
                finished: point.at,
                position,
                hindsight,
            };
            let rated = point.position.position;
            if let Some(position) = rated {
                let at = (*x, y(scale, position));
                self.sheet.moment(moment(position, false), index, at, size);
            }
            let looked_back = point.hindsight.as_ref();
            if let Some(position) = looked_back.and_then(|back| back.position) {
                let overlaps =
                    |rated: f64| (y(scale, rated) - y(scale, position)).abs() < BELOW * size;
                let aside = if rated.is_some_and(overlaps) {
                    ASIDE * size
                } else {
                    0.0
                };
                let at = (x + aside, y(scale, position));
                self.sheet.moment(moment(position, true), index, at, size);
            }
        }
    }

    /// The months of the points below, as many as fit: the first, the last, then those between that
    /// are not named already.
    fn months(&mut self) {
        let points = &self.trend.points;
        let all: Vec<_> = points.iter().zip(self.xs.iter().copied()).collect();
        let Some(&(first, at_first)) = all.first() else {
            return;
        };
        let mut named = vec![(first, at_first)];
        let last = all.last().copied();
        let last = last.filter(|(_, x)| x - at_first >= MONTH_OF_YEAR_ROOM);
        let until = last.map_or(at_first, |(_, x)| x - MONTH_OF_YEAR_ROOM);
        let mut free = at_first + MONTH_OF_YEAR_ROOM;
        let calendar = self.calendar;
        let month = |point: &TrendPoint| {
            let day = calendar.day(point.at);
            (day.year(), day.month())
        };
        for (point, x) in all {
            let is_named = named
                .last()
                .is_some_and(|(before, _)| month(before) == month(point));
            if x >= free && x <= until && !is_named {
                named.push((point, x));
                free = x + MONTH_OF_YEAR_ROOM;
            }
        }
        named.extend(last);
        for (point, x) in named {
            let line = [(x, LOWEST), (x, MONTHS)];
            self.sheet.line(line, Stroke::Fine, Ink::Grid);
            let (year, month) = month(point);
            let year = Some(year);
            let words = Words::Month { month, year };
            let at = (x, MONTHS + ASCENT);
            self.sheet.label(words, at, caption(LabelAnchor::Middle));
        }
    }
}

fn caption(anchor: LabelAnchor) -> Lettering {
    Lettering {
        anchor,
        style: LabelStyle::Caption,
        ink: Ink::Muted,
    }
}
