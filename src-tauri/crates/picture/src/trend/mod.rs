//! Every domain over time: small multiples that share their axes.

mod panel;
mod time;

use chrono::{DateTime, Datelike, Utc};
use domain::{Calendar, DomainTrend, FacetId, Language};
use serde::Serialize;
use ts_rs::TS;

use crate::dial::count;
use crate::extent::{ASCENT, DESCENT, MESSAGE_ROOM, height};
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Words};
use crate::reply::point_words;
use crate::sheet::{Lettering, Sheet};
use panel::{Panel, Plot};
use time::Time;

/// What is kept free along the edges.
const MARGIN: f64 = 4.0;
/// Between a line and what stands at its end.
const BESIDE: f64 = 8.0;
/// Where the lines of the points begin, right of their words.
const SCALE: f64 = MARGIN + MESSAGE_ROOM + BESIDE;
/// Between one panel and the next.
const BETWEEN: f64 = 12.0;
/// Between one row of panels and the next.
const BETWEEN_ROWS: f64 = 20.0;
/// Between the name of a domain and its panel.
const BELOW_NAME: f64 = 6.0;
/// From the line of a point to the base line of its words.
const CENTRED: f64 = 4.0;

/// A facet of every domain over time.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendPicture {
    /// The facet.
    pub facet: FacetId,
    /// Its picture where there is room: the domains beside each other, the words of the scale once.
    pub wide: Picture,
    /// Its picture where there is less: the domains below each other, the months once.
    pub narrow: Picture,
}

/// How many panels stand beside each other, and the width of the whole in units.
const WIDE: (usize, f64) = (3, 720.0);
const NARROW: (usize, f64) = (1, 336.0);

/// The pictures of `trends`, one for each facet: a panel for each domain, and in it a mark and a band for
/// each reflection, joined where the wording is the same. All panels of a facet show the same time, which
/// is true to scale. A look back is a hollow mark at the time it looks back at; where it would overlap the
/// first rating it stands to the right of that, by two and a half sizes. Months are those that `calendar`
/// shows.
pub fn trend_pictures(
    trends: &[DomainTrend],
    language: Language,
    calendar: Calendar,
) -> Vec<TrendPicture> {
    let mut facets: Vec<&FacetId> = Vec::new();
    for trend in trends {
        if !facets.contains(&&trend.facet) {
            facets.push(&trend.facet);
        }
    }
    let picture = |facet: &FacetId, (columns, width)| {
        let of_facet = trends.iter().filter(|trend| &trend.facet == facet);
        let multiples = Multiples {
            trends: of_facet.collect(),
            time: Time::of(trends),
            columns,
            width,
            language,
            calendar,
        };
        multiples.picture()
    };
    let pictures = facets.into_iter().map(|facet| TrendPicture {
        facet: facet.clone(),
        wide: picture(facet, WIDE),
        narrow: picture(facet, NARROW),
    });
    pictures.collect()
}

/// The panels of a facet.
struct Multiples<'a> {
    trends: Vec<&'a DomainTrend>,
    time: Option<Time>,
    columns: usize,
    width: f64,
    language: Language,
    calendar: Calendar,
}

impl Multiples<'_> {
    fn picture(&self) -> Picture {
        let columns = self.columns.min(self.trends.len()).max(1);
        let gaps = BETWEEN * count(columns - 1);
        let width = (self.width - SCALE - MARGIN - gaps) / count(columns);
        let mut sheet = Sheet::new((0.0, 0.0));
        let mut top = MARGIN;
        let mut rest = self.trends.len();
        for row in self.trends.chunks(columns) {
            rest -= row.len();
            let names: Vec<_> = row.iter().map(|trend| self.name(trend, width)).collect();
            let names_height = names.iter().map(|name| height(name.len()));
            let names_height = names_height.fold(0.0, f64::max);
            let breaks = row.iter().any(|trend| panel::is_broken(trend));
            let panels = top + names_height + BELOW_NAME;
            let mut below = panels;
            for (column, (trend, lines)) in row.iter().zip(names).enumerate() {
                let left = SCALE + (width + BETWEEN) * count(column);
                let panel = Panel::new((left, left + width), panels, breaks);
                let at = (left, top + ASCENT);
                let ink = Ink::of_domain(trend.index);
                let name = Lettering::new(LabelAnchor::Start, LabelStyle::Heading, ink);
                sheet.label(Words::Lines { lines }, at, name);
                if column == 0 {
                    words(&mut sheet, trend, panel);
                }
                Plot::new(trend, self.time, panel, &mut sheet).draw();
                below = panel.lowest_mark();
                // The panel below it shows the same time.
                if rest <= column {
                    self.months(&mut sheet, panel);
                    below = panel.months() + ASCENT + DESCENT;
                }
            }
            top = below + BETWEEN_ROWS;
        }
        sheet.finish(self.width, top - BETWEEN_ROWS + MARGIN)
    }

    fn name(&self, trend: &DomainTrend, width: f64) -> Vec<String> {
        let title = trend.title.in_language(self.language);
        wrap(title, LabelStyle::Heading, width)
    }

    /// The months in which the time begins and ends.
    fn months(&self, sheet: &mut Sheet, panel: Panel) {
        let Some(time) = self.time else { return };
        let mut named = |at: DateTime<Utc>, x: f64, anchor: LabelAnchor| {
            let day = self.calendar.day(at);
            let month = Words::Month {
                month: day.month(),
                year: Some(day.year()),
            };
            panel.tick(sheet, time.share(at));
            let place = (x, panel.months() + ASCENT);
            sheet.label(
                month,
                place,
                Lettering::new(anchor, LabelStyle::Caption, Ink::Muted),
            );
        };
        if time.is_one() {
            named(time.first, panel.x(0.5), LabelAnchor::Middle);
        } else {
            named(time.first, panel.left, LabelAnchor::Start);
            named(time.last, panel.right, LabelAnchor::End);
        }
    }
}

/// The words of the scale, at the left of the first panel of a row.
fn words(sheet: &mut Sheet, trend: &DomainTrend, panel: Panel) {
    for value in trend.scale.values() {
        let y = panel.y(&trend.scale, f64::from(value.get()));
        let at = (SCALE - BESIDE, y + CENTRED);
        let caption = Lettering::new(LabelAnchor::End, LabelStyle::Caption, Ink::Muted);
        sheet.label(point_words(&trend.scale, value), at, caption);
    }
}
