//! The items in rows, with the position and spread of each domain.

use domain::{Assessment, Domain, DomainPosition, Language, Level, Spread};

use crate::extent::{self, ASCENT, DESCENT};
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Stroke, Words};
use crate::reply::{Reply, level_words, message};
use crate::sheet::{Lettering, Sheet};

/// Width of the picture, in units.
const WIDTH: f64 = 720.0;
/// What is kept free along the edges.
const MARGIN: f64 = 4.0;
/// Width of the titles.
const TITLE: f64 = 216.0;
/// Where the lowest level is.
const LOWEST: f64 = 268.0;
/// Distance between the levels.
const STEP: f64 = 96.0;
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
/// From the base line of a caption to the line of its level.
const BELOW_CAPTION: f64 = DESCENT + 3.0;
/// From the middle of a row to the base line of a caption in it.
const CENTRED: f64 = 4.0;
/// Where the rows begin.
const ROWS: f64 = CAPTION + 18.0 + BELOW_CAPTION + 6.0;

/// The dot plot of `assessment`.
pub(crate) fn dot_plot(assessment: &Assessment, language: Language) -> Picture {
    let mut plot = Plot {
        columns: Sheet::new((0.0, 0.0)),
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
            plot.item(index, title, &item.id, Reply::to(item, assessment));
        }
        plot.end_scale(plot.y);
    }
    let height = plot.y + MARGIN;
    plot.columns.append(plot.sheet).finish(WIDTH, height)
}

/// Where a level, or a mean of levels, is from left to right.
fn x(level: f64) -> f64 {
    LOWEST + STEP * (level - 1.0)
}

fn x_of(level: Level) -> f64 {
    x(f64::from(level.get()))
}

/// The plot as far as it is drawn.
struct Plot {
    /// The lines of the levels, behind everything.
    columns: Sheet,
    sheet: Sheet,
    /// Where the next row begins.
    y: f64,
    /// Where the lines of the levels were taken up, while they go on.
    scale_from: Option<f64>,
}

impl Plot {
    fn captions(&mut self) {
        for level in Level::all() {
            let y = CAPTION + if level.get() % 2 == 0 { 18.0 } else { 0.0 };
            self.sheet.label(
                level_words(level),
                (x_of(level), y),
                Lettering {
                    anchor: LabelAnchor::Middle,
                    style: LabelStyle::Caption,
                    ink: Ink::Muted,
                },
            );
            let line = [(x_of(level), y + BELOW_CAPTION), (x_of(level), ROWS)];
            self.columns.line(line, Stroke::Fine, Ink::Grid);
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
        let found = DomainPosition::of(domain, &assessment.answers);
        let ink = Ink::of_domain(index);
        let title = wrap(
            domain.title.in_language(language),
            LabelStyle::Heading,
            TITLE,
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
        let at = (WIDTH - MARGIN, middle + CENTRED);
        self.sheet.label(Words::Lines { lines }, at, lettering);
        let Some(position) = found.position else {
            self.words("profile-too-few", middle);
            return;
        };
        if let Some(Spread { lowest, highest }) = found.spread {
            let band = [(x_of(lowest), middle), (x_of(highest), middle)];
            self.sheet.line(band, Stroke::Band, ink);
        }
        self.sheet
            .position(&domain.id, index, (x(position), middle), POSITION);
    }

    /// The row of an item.
    fn item(&mut self, index: usize, title: &str, item: &domain::ItemId, reply: Reply) {
        let ink = match reply {
            Reply::Level(_) => Ink::Text,
            Reply::Words(_) => Ink::Muted,
        };
        let title = wrap(title, LabelStyle::Body, TITLE);
        let from = MARGIN + extent::widest(&title, LabelStyle::Body) + BESIDE;
        let middle = self.row(title, ROW, LabelStyle::Body, ink, reply.level().is_some());
        match reply {
            Reply::Level(level) => {
                let at = (x_of(level), middle);
                let to = (at.0 - ANSWER - BESIDE, middle);
                self.columns
                    .line([(from, middle), to], Stroke::Fine, Ink::Grid);
                self.sheet.answer(item, level, index, at, ANSWER);
            }
            Reply::Words(id) => self.words(id, middle),
        }
    }

    /// Begins a row and gives its middle. The lines of the levels go through it if it is `on_scale`.
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

    /// Words in the middle of a row that is not on the scale.
    fn words(&mut self, id: &str, middle: f64) {
        let lettering = Lettering {
            anchor: LabelAnchor::Middle,
            style: LabelStyle::Caption,
            ink: Ink::Muted,
        };
        self.sheet
            .label(message(id), (x(3.0), middle + CENTRED), lettering);
    }

    /// Ends the lines of the levels.
    fn end_scale(&mut self, at: f64) {
        if let Some(from) = self.scale_from.take() {
            for level in Level::all() {
                let line = [(x_of(level), from), (x_of(level), at)];
                self.columns.line(line, Stroke::Fine, Ink::Grid);
            }
        }
    }
}
