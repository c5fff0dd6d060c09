//! Where the labels around a radar stand: on either side in a stack that hugs the circle, each
//! near the end of its axis, none over another.

use domain::Language;

use crate::dial::{Axis, Dial, Sector};
use crate::extent::{self, ASCENT};
use crate::lettering::{longest, wrap};
use crate::marks::{Ink, LabelAnchor, LabelStyle, Stroke, Words};
use crate::reply::{Reply, message};
use crate::sheet::{Lettering, Sheet};
use crate::stack::{Wish, stack};

/// Distance between labels of a stack, in units.
const GAP: f64 = 5.0;
/// Distance above the heading of a domain, besides.
const ABOVE_HEADING: f64 = 7.0;
/// How far a label stands outside the end of its axis, so that leaders have room to its left.
const BESIDE: f64 = 10.0;
/// Distance between a label and the end of its leader.
const BEFORE: f64 = 4.0;
/// A leader that would be shorter than this is not drawn, in units: the label is at its axis.
const SHORT: f64 = 26.0;

/// What the labels keep to; lengths in units.
#[derive(Clone, Copy)]
pub(crate) struct Surround {
    /// In which language the content is.
    pub language: Language,
    /// Where an axis ends.
    pub axis: f64,
    /// Radius within which no label stands.
    pub clear: f64,
    /// Width of a label.
    pub room: f64,
}

/// A label in its place, x counted outwards from the centre on its side.
pub(crate) struct Placed {
    right: bool,
    lines: Vec<String>,
    /// What stands below the lines, of the program.
    reply: Option<&'static str>,
    style: LabelStyle,
    ink: Ink,
    x: f64,
    /// Upper edge.
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
    /// The end of its axis on the same terms, where a leader begins.
    leader: Option<(f64, f64)>,
}

struct Entry {
    lines: Vec<String>,
    reply: Option<&'static str>,
    style: LabelStyle,
    ink: Ink,
    /// End of the axis that it belongs to, x outwards.
    end: (f64, f64),
    /// Whether it names that axis.
    names_axis: bool,
    above: f64,
    middle: f64,
}

impl Entry {
    fn height(&self) -> f64 {
        let reply = self.reply.map_or(0.0, |_| extent::height(1));
        extent::height(self.lines.len()) + reply
    }

    fn wish(&self) -> Wish {
        Wish {
            middle: self.middle,
            height: self.above + self.height() + GAP,
        }
    }
}

/// The labels around `dial`: the titles of items, and those of domains, but not of the one
/// at the bottom, which has axes on both sides.
pub(crate) fn labels(dial: &Dial<'_>, surround: Surround) -> Vec<Placed> {
    let mut placed = side(true, dial.sectors.iter(), surround);
    placed.extend(side(false, dial.sectors.iter().rev(), surround));
    placed
}

/// Width of the longest word that a label holds, in units.
pub(crate) fn longest_word(dial: &Dial<'_>, language: Language) -> f64 {
    let sectors = dial.sectors.iter();
    let widest = sectors.flat_map(|sector| {
        let heading = (!sector.is_at_bottom()).then(|| {
            longest(
                sector.domain.title.in_language(language),
                LabelStyle::Heading,
            )
        });
        let items = sector.domain.items.iter();
        let items = items.map(|item| longest(item.title.in_language(language), LabelStyle::Body));
        heading.into_iter().chain(items)
    });
    widest.fold(0.0, f64::max)
}

/// The labels of one side, `sectors` from the top down.
fn side<'a>(
    right: bool,
    sectors: impl Iterator<Item = &'a Sector<'a>>,
    surround: Surround,
) -> Vec<Placed> {
    let mut entries: Vec<Entry> = Vec::new();
    for sector in sectors {
        let mut axes: Vec<_> = sector
            .axes
            .iter()
            .filter(|axis| axis.is_right() == right)
            .map(|axis| title(axis, surround))
            .collect();
        if !right {
            axes.reverse();
        }
        if let Some(first) = axes.first()
            && !sector.is_at_bottom()
        {
            entries.push(heading(sector, first, surround));
        }
        entries.extend(axes);
    }
    let wishes: Vec<_> = entries.iter().map(Entry::wish).collect();
    let middles = stack(&wishes);
    entries
        .into_iter()
        .zip(middles)
        .map(|(entry, middle)| place(entry, middle, right, surround))
        .collect()
}

fn title(axis: &Axis<'_>, surround: Surround) -> Entry {
    let (reply, ink) = match axis.reply {
        Reply::Value(_) => (None, Ink::Text),
        Reply::Words(id) => (Some(id), Ink::Muted),
    };
    let (x, y) = axis.at(surround.axis);
    let mut entry = Entry {
        lines: wrap(
            axis.item.title.in_language(surround.language),
            LabelStyle::Body,
            surround.room,
        ),
        reply,
        style: LabelStyle::Body,
        ink,
        end: (x.abs(), y),
        names_axis: true,
        above: 0.0,
        middle: 0.0,
    };
    // At the top and the bottom the whole label has to be outside the circle, not its middle.
    let outwards = axis.at(1.0).1;
    entry.middle = outwards * (surround.clear + entry.height() / 2.0 * outwards.abs());
    entry
}

/// The title of a domain, above the first label of its items.
fn heading(sector: &Sector<'_>, first: &Entry, surround: Surround) -> Entry {
    let mut entry = Entry {
        lines: wrap(
            sector.domain.title.in_language(surround.language),
            LabelStyle::Heading,
            surround.room,
        ),
        reply: None,
        style: LabelStyle::Heading,
        ink: Ink::of_domain(sector.index),
        end: first.end,
        names_axis: false,
        above: ABOVE_HEADING,
        middle: 0.0,
    };
    entry.middle = first.middle - f64::midpoint(first.wish().height, entry.wish().height);
    entry
}

/// `entry` with the middle of its share of the stack at `middle`: outside the circle, and outside
/// the leaders of those that stand further up or down.
fn place(entry: Entry, middle: f64, right: bool, surround: Surround) -> Placed {
    let top = middle + (entry.above - entry.height()) / 2.0;
    let bottom = top + entry.height();
    let nearest = 0.0_f64.clamp(top, bottom);
    let circle = (surround.clear.powi(2) - nearest.powi(2)).max(0.0).sqrt();
    let x = circle.max(entry.end.0 + BESIDE);
    let hook = (x - BEFORE, f64::midpoint(top, bottom));
    let far = (hook.0 - entry.end.0).hypot(hook.1 - entry.end.1) > SHORT;
    Placed {
        right,
        lines: entry.lines,
        reply: entry.reply,
        style: entry.style,
        ink: entry.ink,
        x,
        top,
        bottom,
        leader: (entry.names_axis && far).then_some(entry.end),
    }
}

impl Placed {
    /// Draws the line from the axis.
    pub(crate) fn draw_leader(&self, sheet: &mut Sheet) {
        if let Some((x, y)) = self.leader {
            let hook = (
                self.outwards(self.x - BEFORE),
                f64::midpoint(self.top, self.bottom),
            );
            let points = [(self.outwards(x), y), hook];
            sheet.line(points, Stroke::Fine, Ink::Grid);
        }
    }

    /// Writes the label.
    pub(crate) fn draw(self, sheet: &mut Sheet) {
        let anchor = if self.right {
            LabelAnchor::Start
        } else {
            LabelAnchor::End
        };
        let (x, y) = (self.outwards(self.x), self.top + ASCENT);
        let below = y + extent::height(self.lines.len());
        let lettering = Lettering {
            anchor,
            style: self.style,
            ink: self.ink,
        };
        if let Some(id) = self.reply {
            let style = LabelStyle::Caption;
            sheet.label(message(id), (x, below), Lettering { style, ..lettering });
        }
        sheet.label(Words::Lines { lines: self.lines }, (x, y), lettering);
    }

    fn outwards(&self, x: f64) -> f64 {
        if self.right { x } else { -x }
    }
}
