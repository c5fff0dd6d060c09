//! The items around a centre.

use domain::{Assessment, Language, Level};

use crate::around::{self, Surround};
use crate::dial::{Axis, Dial, Sector, arc};
use crate::extent::{self, ASCENT, MESSAGE_ROOM};
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, Words};
use crate::reply::level_words;
use crate::sheet::{Lettering, Sheet};

/// Width of the picture, in units.
const WIDTH: f64 = 720.0;
/// What is kept free along the edges, in units.
const MARGIN: f64 = 4.0;
/// Where the axes begin; nothing is read there.
const HUB: f64 = 28.0;
/// Radius of the lowest level: apart from the centre, which is no level.
const LOWEST: f64 = 58.0;
/// Distance between the levels.
const STEP: f64 = 30.0;
/// Radius of the highest level, where the axes end.
const RIM: f64 = LOWEST + 4.0 * STEP;
/// Radius of the arc that holds a domain together.
const ARC: f64 = RIM + 9.0;
/// Radius within which no label stands.
const CLEAR: f64 = RIM + 20.0;
/// Largest mark of an answer, from its centre.
const LARGEST: f64 = 6.0;
/// Distance from the labels to the heading at the bottom.
const BEFORE_HEADING: f64 = 10.0;
/// Distance from all that to the key.
const BEFORE_KEY: f64 = 24.0;
/// Width of the column of a level in the key below.
const KEY: f64 = (WIDTH - 2.0 * MARGIN) / 5.0;

/// The radar of `assessment`. A level is read from the centre outwards, clockwise from the top in
/// the order of the instrument; the lines join neighbours only, as the area of a radar depends on
/// the order of its axes.
pub(crate) fn radar(assessment: &Assessment, language: Language) -> Picture {
    let dial = Dial::of(assessment);
    let surround = Surround {
        language,
        axis: ARC,
        clear: CLEAR,
        room: WIDTH / 2.0 - CLEAR - MARGIN,
    };
    let labels = around::labels(&dial, surround);
    let top = labels.iter().map(|label| label.top);
    let top = top.fold(-CLEAR, f64::min) - MARGIN;
    let bottom = labels.iter().map(|label| label.bottom);
    let mut bottom = bottom.fold(CLEAR, f64::max);

    let mut sheet = Sheet::new((WIDTH / 2.0, -top));
    scale(&mut sheet, &dial);
    for label in &labels {
        label.draw_leader(&mut sheet);
    }
    for sector in &dial.sectors {
        shape(&mut sheet, sector);
    }
    for sector in &dial.sectors {
        answers(&mut sheet, sector, dial.slot);
    }
    for label in labels {
        label.draw(&mut sheet);
    }
    if let Some(sector) = dial.sectors.iter().find(|sector| sector.is_at_bottom()) {
        bottom += BEFORE_HEADING;
        bottom += heading(&mut sheet, sector, bottom, language);
    }
    bottom += BEFORE_KEY;
    bottom += key(&mut sheet, bottom);
    sheet.finish(WIDTH, bottom + MARGIN - top)
}

/// Where a level is on an axis, in units from the centre.
fn radius(level: Level) -> f64 {
    LOWEST + STEP * f64::from(level.get() - 1)
}

/// The rings with their numbers, the axes, and the arcs of the domains.
fn scale(sheet: &mut Sheet, dial: &Dial<'_>) {
    for level in Level::all() {
        sheet.ring(radius(level));
    }
    for sector in &dial.sectors {
        for axis in &sector.axes {
            sheet.line([axis.at(HUB), axis.at(RIM)], Stroke::Fine, Ink::Grid);
        }
        sheet.line(
            arc((sector.from, ARC), (sector.to, ARC)),
            Stroke::Fine,
            Ink::of_domain(sector.index),
        );
    }
    for level in Level::all() {
        sheet.label(
            number(level),
            (0.0, -radius(level) - 3.0),
            Lettering {
                anchor: LabelAnchor::Middle,
                style: LabelStyle::Caption,
                ink: Ink::Muted,
            },
        );
    }
}

/// The lines of a domain: through neighbouring levels only, broken where there is no level.
fn shape(sheet: &mut Sheet, sector: &Sector<'_>) {
    let ink = Ink::of_domain(sector.index);
    let at = |axis: &Axis<'_>| axis.reply.level().map(|level| axis.at(radius(level)));
    for run in sector.axes.split(|axis| axis.reply.level().is_none()) {
        if run.len() < 2 {
            continue;
        }
        let hub = run.iter().rev().map(|axis| axis.at(HUB));
        sheet.area(run.iter().filter_map(at).chain(hub), ink);
        sheet.line(run.iter().filter_map(at), Stroke::Strong, ink);
    }
}

/// The marks of a domain's levels, small enough that neighbours at the lowest level stay apart;
/// `slot` is the angle between them, in radians.
fn answers(sheet: &mut Sheet, sector: &Sector<'_>, slot: f64) {
    let size = (slot * LOWEST * 0.4).min(LARGEST);
    for axis in &sector.axes {
        if let Some(level) = axis.reply.level() {
            let at = axis.at(radius(level));
            sheet.answer(&axis.item.id, level, sector.index, at, size);
        }
    }
}

/// The title of the domain at the bottom, below everything around the circle; gives its height.
fn heading(sheet: &mut Sheet, sector: &Sector<'_>, top: f64, language: Language) -> f64 {
    let title = sector.domain.title.in_language(language);
    let lines = wrap(title, LabelStyle::Heading, WIDTH / 2.0);
    let height = extent::height(lines.len());
    let lettering = Lettering {
        anchor: LabelAnchor::Middle,
        style: LabelStyle::Heading,
        ink: Ink::of_domain(sector.index),
    };
    sheet.label(Words::Lines { lines }, (0.0, top + ASCENT), lettering);
    height
}

fn number(level: Level) -> Words {
    Words::Lines {
        lines: vec![level.get().to_string()],
    }
}

/// What the numbers of the rings mean, in a row; gives its height.
fn key(sheet: &mut Sheet, top: f64) -> f64 {
    let y = top + ASCENT;
    for level in Level::all() {
        let x = -KEY * 2.5 + KEY * f64::from(level.get() - 1) + (KEY - MESSAGE_ROOM) / 2.0;
        let lettering = Lettering {
            anchor: LabelAnchor::Start,
            style: LabelStyle::Caption,
            ink: Ink::Muted,
        };
        sheet.label(level_words(level), (x, y), lettering);
        let lettering = Lettering {
            anchor: LabelAnchor::End,
            ink: Ink::Text,
            ..lettering
        };
        sheet.label(number(level), (x - 5.0, y), lettering);
    }
    extent::height(1)
}
