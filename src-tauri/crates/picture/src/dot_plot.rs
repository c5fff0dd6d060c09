//! The items in rows, with the position and spread of each domain.

use domain::{Assessment, Domain, DomainPosition, Facet, Language, Scale, Spread, Value};

use crate::dial::count;
use crate::extent::{self, ASCENT, DESCENT, MESSAGE_ROOM};
use crate::key;
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, Words};
use crate::reply::{Reply, message, point_words};
use crate::room::Room;
use crate::sheet::{Lettering, Sheet};

/// What is kept free along the edges.
const MARGIN: f64 = 4.0;
/// Widest title.
const TITLE: f64 = 216.0;
/// From the titles to the lowest point.
const BEFORE_SCALE: f64 = 52.0;
/// From the highest point to the edge: half of its caption, and how many items are answered.
const AFTER_SCALE: f64 = 68.0;
/// From the lowest point to the highest at least: captions of every other point stand beside each other.
const LEAST_SPAN: f64 = 2.0 * MESSAGE_ROOM;
/// Distance from the rows to the key.
const BEFORE_KEY: f64 = 18.0;
/// Between a line along a row and what stands at its ends.
const BESIDE: f64 = 8.0;
/// What a row is higher than its title.
const ROW: f64 = 6.0;
/// What the row of a domain is higher than its title.
const HEADING_ROW: f64 = 14.0;
/// Distance between domains.
const BETWEEN: f64 = 18.0;
/// The mark of an answer, from its centre.
const ANSWER: f64 = 6.0;
/// The mark of a position.
const POSITION: f64 = 9.0;
/// The captions stand in two rows, so that neighbours do not touch: base line of the upper.
const CAPTION: f64 = MARGIN + ASCENT;
/// From the base line of a caption to the line of its point.
const BELOW_CAPTION: f64 = DESCENT + 3.0;
/// From the middle of a row to the base line of a caption in it.
const CENTRED: f64 = 4.0;
/// Where the rows begin.
const ROWS: f64 = CAPTION + 18.0 + BELOW_CAPTION + 6.0;

/// Where things stand from left to right, in units.
#[derive(Clone, Copy)]
struct Columns {
    width: f64,
    title: f64,
    lowest: f64,
    span: f64,
}

impl Columns {
    /// The titles have what the scale leaves.
    fn within(room: Room) -> Self {
        let width = room.width();
        let title = (width - BEFORE_SCALE - LEAST_SPAN - AFTER_SCALE).min(TITLE);
        let lowest = title + BEFORE_SCALE;
        Self {
            width,
            title,
            lowest,
            span: width - lowest - AFTER_SCALE,
        }
    }

    /// Where a value of `scale`, or a mean of values, is.
    fn x(self, scale: &Scale, value: f64) -> f64 {
        let steps = count(scale.points.len().saturating_sub(1).max(1));
        self.lowest + self.span * (value - 1.0) / steps
    }
}

/// The dot plot of `facet` in `assessment`.
pub(crate) fn dot_plot(
    assessment: &Assessment,
    facet: &Facet,
    language: Language,
    room: Room,
) -> Picture {
    let columns = Columns::within(room);
    let mut plot = Plot {
        facet,
        columns,
        behind: Sheet::new((0.0, 0.0)),
        sheet: Sheet::new((0.0, 0.0)),
        y: ROWS,
        scale_from: None,
    };
    plot.captions();
    for (index, domain) in assessment.instrument.domains.iter().enumerate() {
        if index > 0 {
            plot.y += BETWEEN;
        }
        plot.heading(index, domain, assessment, language);
        for item in &domain.items {
            let title = item.title.in_language(language);
            plot.item(
                index,
                title,
                &item.id,
                Reply::to(item, &facet.id, assessment),
            );
        }
        plot.end_scale(plot.y);
    }
    if !facet.scale.degrees {
        let at = (MARGIN, plot.y + BEFORE_KEY);
        let width = columns.width - 2.0 * MARGIN;
        let height = key::sentences(&mut plot.sheet, &facet.scale, language, at, width);
        plot.y += BEFORE_KEY + height;
    }
    let height = plot.y + MARGIN;
    plot.behind.append(plot.sheet).finish(columns.width, height)
}

/// The plot as far as it is drawn.
struct Plot<'a> {
    facet: &'a Facet,
    columns: Columns,
    /// The lines of the points, behind everything.
    behind: Sheet,
    sheet: Sheet,
    /// Where the next row begins.
    y: f64,
    /// Where the lines of the points were taken up, while they go on.
    scale_from: Option<f64>,
}

impl Plot<'_> {
    fn x_of(&self, value: Value) -> f64 {
        self.columns.x(&self.facet.scale, f64::from(value.get()))
    }

    fn captions(&mut self) {
        for value in self.facet.scale.values() {
            let y = CAPTION + if value.get() % 2 == 0 { 18.0 } else { 0.0 };
            let x = self.x_of(value);
            self.sheet.label(
                point_words(&self.facet.scale, value),
                (x, y),
                Lettering {
                    anchor: LabelAnchor::Middle,
                    style: LabelStyle::Caption,
                    ink: Ink::Muted,
                },
            );
            let line = [(x, y + BELOW_CAPTION), (x, ROWS)];
            self.behind.line(line, Stroke::Fine, Ink::Grid);
        }
    }

    /// The row of a domain: its position with its spread, or that there are too few answers.
    fn heading(
        &mut self,
        index: usize,
        domain: &Domain,
        assessment: &Assessment,
        language: Language,
    ) {
        let found = DomainPosition::of(domain, &self.facet.id, &assessment.answers);
        let ink = Ink::of_domain(index);
        let title = wrap(
            domain.title.in_language(language),
            LabelStyle::Heading,
            self.columns.title,
        );
        let middle = self.row(
            title,
            HEADING_ROW,
            LabelStyle::Heading,
            ink,
            found.position.is_some(),
        );
        let coverage = format!("{}/{}", found.answered, found.applicable);
        let lettering = Lettering {
            anchor: LabelAnchor::End,
            style: LabelStyle::Caption,
            ink: Ink::Muted,
        };
        let lines = vec![coverage];
        let at = (self.columns.width - MARGIN, middle + CENTRED);
        self.sheet.label(Words::Lines { lines }, at, lettering);
        let Some(position) = found.position else {
            let (at, lettering) = self.in_place_of_a_mark(middle);
            self.sheet.label(message("profile-too-few"), at, lettering);
            return;
        };
        if let Some(Spread { lowest, highest }) = found.spread {
            let band = [(self.x_of(lowest), middle), (self.x_of(highest), middle)];
            self.sheet.line(band, Stroke::Band, ink);
        }
        let at = (self.columns.x(&self.facet.scale, position), middle);
        self.sheet.position(&domain.id, index, at, POSITION);
    }

    /// The row of an item.
    fn item(&mut self, index: usize, title: &str, item: &domain::ItemId, reply: Reply) {
        let ink = match reply {
            Reply::Value(_) => Ink::Text,
            Reply::Words(_) => Ink::Muted,
        };
        let title = wrap(title, LabelStyle::Body, self.columns.title);
        let from = MARGIN + extent::widest(&title, LabelStyle::Body) + BESIDE;
        let middle = self.row(title, ROW, LabelStyle::Body, ink, reply.value().is_some());
        match reply {
            Reply::Value(value) => {
                let at = (self.x_of(value), middle);
                let to = (at.0 - ANSWER - BESIDE, middle);
                self.behind
                    .line([(from, middle), to], Stroke::Fine, Ink::Grid);
                self.sheet.answer(item, value, index, at, ANSWER);
            }
            Reply::Words(id) => {
                let (at, lettering) = self.in_place_of_a_mark(middle);
                self.sheet.no_value(item, message(id), at, lettering);
            }
        }
    }

    /// Begins a row and gives its middle. The lines of the points go through it if it is `on_scale`.
    fn row(
        &mut self,
        title: Vec<String>,
        more: f64,
        style: LabelStyle,
        ink: Ink,
        on_scale: bool,
    ) -> f64 {
        let height = extent::height(title.len());
        let (top, middle) = (self.y, self.y + f64::midpoint(height, more));
        self.y += height + more;
        if on_scale {
            self.scale_from.get_or_insert(top);
        } else {
            self.end_scale(top);
        }
        self.sheet.label(
            Words::Lines { lines: title },
            (MARGIN, middle - height / 2.0 + ASCENT),
            Lettering {
                anchor: LabelAnchor::Start,
                style,
                ink,
            },
        );
        middle
    }

    /// Where words stand in a row that is not on the scale.
    fn in_place_of_a_mark(&self, middle: f64) -> ((f64, f64), Lettering) {
        let lettering = Lettering {
            anchor: LabelAnchor::Middle,
            style: LabelStyle::Caption,
            ink: Ink::Muted,
        };
        let Columns { lowest, span, .. } = self.columns;
        ((lowest + span / 2.0, middle + CENTRED), lettering)
    }

    /// Ends the lines of the points.
    fn end_scale(&mut self, at: f64) {
        if let Some(from) = self.scale_from.take() {
            for value in self.facet.scale.values() {
                let line = [(self.x_of(value), from), (self.x_of(value), at)];
                self.behind.line(line, Stroke::Fine, Ink::Grid);
            }
        }
    }
}
