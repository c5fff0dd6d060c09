//! The items around a centre.

use domain::{Assessment, Facet, Language, Scale, Value};

use crate::around::{self, Surround};
use crate::dial::{Axis, Dial, Sector, arc, count};
use crate::extent::{self, ASCENT, MESSAGE_ROOM};
use crate::key;
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, Words};
use crate::reply::number;
use crate::room::Room;
use crate::sheet::{Lettering, Sheet};

/// What is kept free along the edges, in units.
const MARGIN: f64 = 4.0;
/// Widest label, in units.
const LABEL: f64 = 158.0;
/// Largest radius of the highest point, where the axes end.
const LARGEST_RIM: f64 = 178.0;
/// Where the axes begin, as a share of the radius; nothing is read there.
const HUB: f64 = 28.0 / LARGEST_RIM;
/// The lowest point, as a share of the radius: apart from the centre, which is no point.
const LOWEST: f64 = 58.0 / LARGEST_RIM;
/// From the highest point to the arc that holds a domain together.
const ARC: f64 = 9.0;
/// From the highest point to where labels may stand.
const CLEAR: f64 = 20.0;
/// Least distance between the numbers of two rings: where they are closer, not every one has its own.
const APART: f64 = 18.0;
/// Most places around a radar in less than the full room, one for each item and two between domains: the
/// marks of more would be too small to see.
const MOST_IN_LESS_ROOM: usize = 32;
/// Largest mark of an answer, from its centre.
const LARGEST: f64 = 6.0;
/// Distance from the labels to the heading at the bottom.
const BEFORE_HEADING: f64 = 10.0;
/// Distance from all that to the key.
const BEFORE_KEY: f64 = 24.0;

/// How large a radar is, in units.
#[derive(Clone, Copy)]
struct Size {
    width: f64,
    /// Radius of the highest point.
    rim: f64,
}

impl Size {
    /// The circle has what the labels beside it leave.
    fn of(dial: &Dial<'_>, language: Language, room: Room) -> Self {
        let width = room.width();
        let beside = width / 2.0 - MARGIN - CLEAR;
        let rim = beside - around::longest_word(dial, language).clamp(MESSAGE_ROOM, LABEL);
        Self {
            width,
            rim: rim.min(LARGEST_RIM),
        }
    }

    /// Where the axes begin.
    fn hub(self) -> f64 {
        self.rim * HUB
    }

    /// Radius of the lowest point.
    fn lowest(self) -> f64 {
        self.rim * LOWEST
    }

    /// From a point of `scale` to the next.
    fn step(self, scale: &Scale) -> f64 {
        let steps = count(scale.points.len().saturating_sub(1).max(1));
        (self.rim - self.lowest()) / steps
    }

    /// Where a value is on an axis, from the centre.
    fn radius(self, scale: &Scale, value: Value) -> f64 {
        self.lowest() + self.step(scale) * count(value.index())
    }
}

/// The radar of `facet` in `assessment`. A value is read from the centre outwards, clockwise from the top in
/// the order of the instrument; the lines join neighbours only, as the area of a radar depends on
/// the order of its axes.
pub(crate) fn radar(
    assessment: &Assessment,
    facet: &Facet,
    language: Language,
    room: Room,
) -> Picture {
    let scale = &facet.scale;
    let dial = Dial::of(assessment, &facet.id);
    let instrument = &assessment.instrument;
    let room = match instrument.item_count() + 2 * instrument.domains.len() {
        0..=MOST_IN_LESS_ROOM => room,
        _ => Room::FULL,
    };
    let size = Size::of(&dial, language, room);
    let clear = size.rim + CLEAR;
    let surround = Surround {
        language,
        axis: size.rim + ARC,
        clear,
        room: size.width / 2.0 - clear - MARGIN,
    };
    let labels = around::labels(&dial, surround);
    let top = labels.iter().map(|label| label.top);
    let top = top.fold(-clear, f64::min) - MARGIN;
    let bottom = labels.iter().map(|label| label.bottom);
    let mut bottom = bottom.fold(clear, f64::max);

    let mut sheet = Sheet::new((size.width / 2.0, -top));
    rings(&mut sheet, &dial, size, scale);
    for label in &labels {
        label.draw_leader(&mut sheet);
    }
    for sector in &dial.sectors {
        shape(&mut sheet, sector, size, scale);
    }
    for sector in &dial.sectors {
        answers(&mut sheet, sector, dial.slot, size, scale);
    }
    for label in labels {
        label.draw(&mut sheet);
    }
    if let Some(sector) = dial.sectors.iter().find(|sector| sector.is_at_bottom()) {
        bottom += BEFORE_HEADING;
        bottom += heading(&mut sheet, sector, (bottom, size.width), language);
    }
    bottom += BEFORE_KEY;
    let (left, width) = (MARGIN - size.width / 2.0, size.width - 2.0 * MARGIN);
    bottom += if scale.degrees {
        key::degrees(&mut sheet, scale, (left, bottom), width)
    } else {
        key::sentences(&mut sheet, scale, language, (left, bottom), width)
    };
    sheet.finish(size.width, bottom + MARGIN - top)
}

/// The rings with their numbers, the axes, and the arcs of the domains.
fn rings(sheet: &mut Sheet, dial: &Dial<'_>, size: Size, scale: &Scale) {
    for value in scale.values() {
        sheet.ring(size.radius(scale, value));
    }
    for sector in &dial.sectors {
        for axis in &sector.axes {
            let ends = [axis.at(size.hub()), axis.at(size.rim)];
            sheet.line(ends, Stroke::Fine, Ink::Grid);
        }
        sheet.line(
            arc((sector.from, size.rim + ARC), (sector.to, size.rim + ARC)),
            Stroke::Fine,
            Ink::of_domain(sector.index),
        );
    }
    let mut free = 0.0;
    for value in scale.values() {
        let radius = size.radius(scale, value);
        if radius < free {
            continue;
        }
        free = radius + APART;
        sheet.label(
            number(value),
            (0.0, -radius - 3.0),
            Lettering {
                anchor: LabelAnchor::Middle,
                style: LabelStyle::Caption,
                ink: Ink::Muted,
            },
        );
    }
}

/// The lines of a domain: through neighbouring values only, broken where there is none.
fn shape(sheet: &mut Sheet, sector: &Sector<'_>, size: Size, scale: &Scale) {
    let ink = Ink::of_domain(sector.index);
    let at = |axis: &Axis<'_>| {
        axis.reply
            .value()
            .map(|value| axis.at(size.radius(scale, value)))
    };
    for run in sector.axes.split(|axis| axis.reply.value().is_none()) {
        if run.len() < 2 {
            continue;
        }
        let hub = run.iter().rev().map(|axis| axis.at(size.hub()));
        sheet.area(run.iter().filter_map(at).chain(hub), ink);
        sheet.line(run.iter().filter_map(at), Stroke::Strong, ink);
    }
}

/// The marks of a domain's values, small enough that neighbours at the lowest point stay apart;
/// `slot` is the angle between them, in radians.
fn answers(sheet: &mut Sheet, sector: &Sector<'_>, slot: f64, size: Size, scale: &Scale) {
    let mark = (slot * size.lowest() * 0.4).min(LARGEST);
    for axis in &sector.axes {
        if let Some(value) = axis.reply.value() {
            let at = axis.at(size.radius(scale, value));
            sheet.answer(&axis.item.id, value, sector.index, at, mark);
        }
    }
}

/// The title of the domain at the bottom, below everything around the circle; gives its height.
fn heading(
    sheet: &mut Sheet,
    sector: &Sector<'_>,
    (top, width): (f64, f64),
    language: Language,
) -> f64 {
    let title = sector.domain.title.in_language(language);
    let lines = wrap(title, LabelStyle::Heading, width / 2.0);
    let height = extent::height(lines.len());
    let lettering = Lettering {
        anchor: LabelAnchor::Middle,
        style: LabelStyle::Heading,
        ink: Ink::of_domain(sector.index),
    };
    sheet.label(Words::Lines { lines }, (0.0, top + ASCENT), lettering);
    height
}
