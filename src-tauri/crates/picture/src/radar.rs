//! The items around a centre.

use domain::{Assessment, Facet, Language, Scale, Value};

use crate::around::{self, Surround};
use crate::dial::{Axis, Dial, Sector, arc, count};
use crate::extent::{self, ASCENT};
use crate::key;
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, Words};
use crate::reply::number;
use crate::sheet::{Lettering, Sheet};

/// Width of the picture, in units.
const WIDTH: f64 = 720.0;
/// What is kept free along the edges, in units.
const MARGIN: f64 = 4.0;
/// Where the axes begin; nothing is read there.
const HUB: f64 = 28.0;
/// Radius of the lowest point: apart from the centre, which is no point.
const LOWEST: f64 = 58.0;
/// Radius of the highest point, where the axes end.
const RIM: f64 = LOWEST + 120.0;
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

/// The radar of `facet` in `assessment`. A value is read from the centre outwards, clockwise from the top in
/// the order of the instrument; the lines join neighbours only, as the area of a radar depends on
/// the order of its axes.
pub(crate) fn radar(assessment: &Assessment, facet: &Facet, language: Language) -> Picture {
    let scale = &facet.scale;
    let dial = Dial::of(assessment, &facet.id);
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
    rings(&mut sheet, &dial, scale);
    for label in &labels {
        label.draw_leader(&mut sheet);
    }
    for sector in &dial.sectors {
        shape(&mut sheet, sector, scale);
    }
    for sector in &dial.sectors {
        answers(&mut sheet, sector, dial.slot, scale);
    }
    for label in labels {
        label.draw(&mut sheet);
    }
    if let Some(sector) = dial.sectors.iter().find(|sector| sector.is_at_bottom()) {
        bottom += BEFORE_HEADING;
        bottom += heading(&mut sheet, sector, bottom, language);
    }
    bottom += BEFORE_KEY;
    let (left, width) = (MARGIN - WIDTH / 2.0, WIDTH - 2.0 * MARGIN);
    bottom += if scale.degrees {
        key::degrees(&mut sheet, scale, (left, bottom), width)
    } else {
        key::sentences(&mut sheet, scale, language, (left, bottom), width)
    };
    sheet.finish(WIDTH, bottom + MARGIN - top)
}

/// Where a value is on an axis, in units from the centre.
fn radius(scale: &Scale, value: Value) -> f64 {
    let steps = count(scale.points.len().saturating_sub(1).max(1));
    LOWEST + (RIM - LOWEST) * count(value.index()) / steps
}

/// The rings with their numbers, the axes, and the arcs of the domains.
fn rings(sheet: &mut Sheet, dial: &Dial<'_>, scale: &Scale) {
    for value in scale.values() {
        sheet.ring(radius(scale, value));
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
    for value in scale.values() {
        sheet.label(
            number(value),
            (0.0, -radius(scale, value) - 3.0),
            Lettering {
                anchor: LabelAnchor::Middle,
                style: LabelStyle::Caption,
                ink: Ink::Muted,
            },
        );
    }
}

/// The lines of a domain: through neighbouring values only, broken where there is none.
fn shape(sheet: &mut Sheet, sector: &Sector<'_>, scale: &Scale) {
    let ink = Ink::of_domain(sector.index);
    let at = |axis: &Axis<'_>| {
        axis.reply
            .value()
            .map(|value| axis.at(radius(scale, value)))
    };
    for run in sector.axes.split(|axis| axis.reply.value().is_none()) {
        if run.len() < 2 {
            continue;
        }
        let hub = run.iter().rev().map(|axis| axis.at(HUB));
        sheet.area(run.iter().filter_map(at).chain(hub), ink);
        sheet.line(run.iter().filter_map(at), Stroke::Strong, ink);
    }
}

/// The marks of a domain's values, small enough that neighbours at the lowest point stay apart;
/// `slot` is the angle between them, in radians.
fn answers(sheet: &mut Sheet, sector: &Sector<'_>, slot: f64, scale: &Scale) {
    let size = (slot * LOWEST * 0.4).min(LARGEST);
    for axis in &sector.axes {
        if let Some(value) = axis.reply.value() {
            let at = axis.at(radius(scale, value));
            sheet.answer(&axis.item.id, value, sector.index, at, size);
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
