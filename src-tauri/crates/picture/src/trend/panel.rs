//! One domain over time, in its panel.

use domain::{DomainTrend, Scale};

use super::time::Time;
use crate::dial::count;
use crate::extent::{ASCENT, DESCENT, MESSAGE_ROOM};
use crate::marks::{Ink, LabelAnchor, LabelStyle, Stroke};
use crate::reply::message;
use crate::sheet::{Lettering, Moment, Sheet};

/// Between two things that are said beside each other.
const APART: f64 = 8.0;
/// From the left edge of a panel to the first reflection: a mark fits.
const BEFORE: f64 = 12.0;
/// From the last reflection to the right edge: a look back beside it fits.
const AFTER: f64 = 30.0;
/// Largest mark, from its centre.
const LARGEST: f64 = 8.0;
/// Smallest mark, where there are many.
const SMALLEST: f64 = 4.0;
/// What is free around a mark on the highest and on the lowest point.
const AROUND: f64 = 4.0;
/// From the lowest point to the highest.
const SPAN: f64 = 136.0;
/// Half the width of the band of a reflection that is joined to no other.
const BAR: f64 = 7.0;
/// How far beside a mark, in its sizes, another of any shape does not touch it: a triangle is wider
/// than a circle.
const ASIDE: f64 = 2.5;
/// How far below a mark, in its sizes, another of any shape does not touch it.
const BELOW: f64 = 2.1;

/// Where a panel is, in units.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    pub left: f64,
    pub right: f64,
    /// Where the highest point is.
    highest: f64,
}

impl Panel {
    /// The panel from left to right that begins at `top`, with room to say breaks or without.
    pub(super) fn new((left, right): (f64, f64), top: f64, breaks: bool) -> Self {
        let said = if breaks { ASCENT + DESCENT } else { 0.0 };
        Self {
            left,
            right,
            highest: top + said + LARGEST + AROUND,
        }
    }

    fn lowest(self) -> f64 {
        self.highest + SPAN
    }

    /// Where the room of a mark on the lowest point ends.
    pub(super) fn lowest_mark(self) -> f64 {
        self.lowest() + LARGEST + AROUND
    }

    /// Where the months begin: a mark on the lowest point is above them.
    pub(super) fn months(self) -> f64 {
        self.lowest_mark()
    }

    /// Where breaks end, at the top: a mark on the highest point is below.
    fn breaks(self) -> f64 {
        self.highest - LARGEST - AROUND
    }

    /// Where a share of the time is from left to right.
    pub(super) fn x(self, share: f64) -> f64 {
        let (first, last) = (self.left + BEFORE, self.right - AFTER);
        first + (last - first) * share
    }

    /// Where a position on `scale` is from top to bottom.
    pub(super) fn y(self, scale: &Scale, position: f64) -> f64 {
        let highest = count(scale.points.len().max(2));
        self.lowest() - SPAN * (position.clamp(1.0, highest) - 1.0) / (highest - 1.0)
    }

    /// Marks a share of the time above its month.
    pub(super) fn tick(self, sheet: &mut Sheet, share: f64) {
        let x = self.x(share);
        let line = [(x, self.lowest()), (x, self.months())];
        sheet.line(line, Stroke::Fine, Ink::Grid);
    }

    /// The size at which so many marks stay apart that are spread equally.
    fn size(self, marks: usize) -> f64 {
        let distance = (self.x(1.0) - self.x(0.0)) / count(marks.max(2) - 1);
        (distance * 0.45).clamp(SMALLEST, LARGEST)
    }
}

/// Whether the wording of the domain has changed.
pub(super) fn is_broken(trend: &DomainTrend) -> bool {
    trend.points.iter().skip(1).any(|point| !point.joined)
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

/// The marks of a domain.
pub(super) struct Plot<'a> {
    trend: &'a DomainTrend,
    panel: Panel,
    /// Of the marks.
    size: f64,
    /// Where the points are from left to right.
    xs: Vec<f64>,
    sheet: &'a mut Sheet,
}

impl<'a> Plot<'a> {
    /// Those of `trend` in `panel`.
    pub(super) fn new(
        trend: &'a DomainTrend,
        time: Option<Time>,
        panel: Panel,
        sheet: &'a mut Sheet,
    ) -> Self {
        let share = |at| time.map_or(0.5, |time| time.share(at));
        let xs = trend.points.iter().map(|point| panel.x(share(point.at)));
        Self {
            trend,
            panel,
            size: panel.size(trend.points.len()),
            xs: xs.collect(),
            sheet,
        }
    }

    /// Draws the lines of the scale, then what lies upon them.
    pub(super) fn draw(mut self) {
        self.scale();
        self.breaks();
        self.bands();
        self.lines();
        self.moments();
    }

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

    fn y(&self, position: f64) -> f64 {
        self.panel.y(&self.trend.scale, position)
    }

    fn scale(&mut self) {
        for value in self.trend.scale.values() {
            let y = self.y(f64::from(value.get()));
            let line = [(self.panel.left, y), (self.panel.right, y)];
            self.sheet.line(line, Stroke::Fine, Ink::Grid);
        }
    }

    /// A line from top to bottom wherever the wording has changed, and what it means where there is
    /// room to say it.
    fn breaks(&mut self) {
        let Panel { left, right, .. } = self.panel;
        let (top, half) = (self.panel.breaks(), MESSAGE_ROOM / 2.0);
        let pairs = self.xs.iter().zip(self.xs.iter().skip(1));
        let pairs = pairs.zip(self.trend.points.iter().skip(1));
        let mut free = left;
        for ((before, after), _) in pairs.filter(|(_, point)| !point.joined) {
            let x = f64::midpoint(*before, *after);
            let line = [(x, top), (x, self.panel.months())];
            self.sheet.line(line, Stroke::Fine, Ink::Muted);
            let middle = x.clamp(left + half, right - half);
            if middle - half >= free {
                free = middle + half + APART;
                let at = (middle, top - DESCENT);
                let caption = Lettering::new(LabelAnchor::Middle, LabelStyle::Caption, Ink::Muted);
                self.sheet
                    .label(message("change-wording-break"), at, caption);
            }
        }
    }

    /// How far each position could lie from where it is drawn; two whose bands do not touch differ by
    /// more than the uncertainty. None where nothing is known of that.
    fn bands(&mut self) {
        let Some(band) = self.trend.band else {
            return;
        };
        for run in self.runs() {
            let run = wide_enough(run);
            let edge = |placed: &Placed, by: f64| (placed.x, self.y(placed.position + by));
            let upper = run.iter().map(|placed| edge(placed, band));
            let lower = run.iter().rev().map(|placed| edge(placed, -band));
            let around: Vec<_> = upper.chain(lower).collect();
            let ink = self.ink();
            self.sheet.area(around, ink);
        }
    }

    fn lines(&mut self) {
        for run in self.runs().iter().filter(|run| run.len() > 1) {
            let points = run.iter().map(|placed| (placed.x, self.y(placed.position)));
            let points: Vec<_> = points.collect();
            let ink = self.ink();
            self.sheet.line(points, Stroke::Strong, ink);
        }
    }

    fn moments(&mut self) {
        let (size, index, domain) = (self.size, self.trend.index, &self.trend.domain);
        for (point, x) in self.trend.points.iter().zip(&self.xs) {
            let moment = |position: f64, hindsight: bool| Moment {
                id: point.id,
                domain,
                finished: point.at,
                position,
                hindsight,
            };
            let rated = point.position.position;
            if let Some(position) = rated {
                let at = (*x, self.y(position));
                self.sheet.moment(moment(position, false), index, at, size);
            }
            let looked_back = point.hindsight.as_ref();
            if let Some(position) = looked_back.and_then(|back| back.position) {
                let overlaps = |rated: f64| (self.y(rated) - self.y(position)).abs() < BELOW * size;
                let aside = if rated.is_some_and(overlaps) {
                    ASIDE * size
                } else {
                    0.0
                };
                let at = (x + aside, self.y(position));
                self.sheet.moment(moment(position, true), index, at, size);
            }
        }
    }
}
