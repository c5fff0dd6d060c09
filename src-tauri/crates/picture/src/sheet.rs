//! What the marks of a picture are written on.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, DomainId, FormCount, ItemId, Value};

use crate::marks::{
    Ink, LabelAnchor, LabelStyle, Mark, Picture, Point, Shape, Stroke, WheelDay, Words, rounded,
};

/// Marks in the making, in coordinates of their own origin.
pub(crate) struct Sheet {
    /// Where the origin lies in the picture, in units.
    origin: (f64, f64),
    marks: Vec<Mark>,
}

/// How a label stands and looks.
#[derive(Clone, Copy)]
pub(crate) struct Lettering {
    pub anchor: LabelAnchor,
    pub style: LabelStyle,
    pub ink: Ink,
}

impl Lettering {
    /// Letters of this style.
    pub(crate) fn new(anchor: LabelAnchor, style: LabelStyle, ink: Ink) -> Self {
        Self { anchor, style, ink }
    }
}

/// A domain in one reflection, as its mark says it.
#[derive(Clone, Copy)]
pub(crate) struct Moment<'a> {
    pub id: AssessmentId,
    pub domain: &'a DomainId,
    pub finished: DateTime<Utc>,
    /// Where the domain stands, 1 to 5.
    pub position: f64,
    pub hindsight: bool,
}

impl Sheet {
    /// An empty one.
    pub(crate) fn new(origin: (f64, f64)) -> Self {
        Self {
            origin,
            marks: Vec::new(),
        }
    }

    /// These marks with those of `front` before them.
    pub(crate) fn append(mut self, front: Self) -> Self {
        self.marks.extend(front.marks);
        self
    }

    /// The picture of this size, in units.
    pub(crate) fn finish(self, width: f64, height: f64) -> Picture {
        Picture {
            width: rounded(width),
            height: rounded(height),
            marks: self.marks,
        }
    }

    /// Lines through `points`.
    pub(crate) fn line(
        &mut self,
        points: impl IntoIterator<Item = (f64, f64)>,
        stroke: Stroke,
        ink: Ink,
    ) {
        self.path(points, false, stroke, ink);
    }

    /// The area within `points`.
    pub(crate) fn area(&mut self, points: impl IntoIterator<Item = (f64, f64)>, ink: Ink) {
        self.path(points, true, Stroke::Area, ink);
    }

    fn path(
        &mut self,
        points: impl IntoIterator<Item = (f64, f64)>,
        closed: bool,
        stroke: Stroke,
        ink: Ink,
    ) {
        let points = points.into_iter().map(|point| self.point(point)).collect();
        self.marks.push(Mark::Path {
            points,
            closed,
            stroke,
            ink,
        });
    }

    /// A ring of a scale around the origin.
    pub(crate) fn ring(&mut self, radius: f64) {
        self.marks.push(Mark::Ring {
            center: self.point((0.0, 0.0)),
            radius: rounded(radius),
            ink: Ink::Grid,
        });
    }

    /// The mark of an answer; `domain` is the place of its domain, from 0.
    pub(crate) fn answer(
        &mut self,
        item: &ItemId,
        value: Value,
        domain: usize,
        at: (f64, f64),
        size: f64,
    ) {
        self.marks.push(Mark::Answer {
            item: item.clone(),
            value,
            shape: Shape::of_domain(domain),
            at: self.point(at),
            size: rounded(size),
            ink: Ink::of_domain(domain),
        });
    }

    /// The mark of a domain's position; `index` is the domain's place, from 0.
    pub(crate) fn position(&mut self, domain: &DomainId, index: usize, at: (f64, f64), size: f64) {
        self.marks.push(Mark::Position {
            domain: domain.clone(),
            shape: Shape::of_domain(index),
            at: self.point(at),
            size: rounded(size),
            ink: Ink::of_domain(index),
        });
    }

    /// The mark of a domain in one reflection; `index` is the domain's place, from 0.
    pub(crate) fn moment(&mut self, moment: Moment<'_>, index: usize, at: (f64, f64), size: f64) {
        let Moment {
            id,
            domain,
            finished,
            position,
            hindsight,
        } = moment;
        self.marks.push(Mark::Moment {
            id,
            domain: domain.clone(),
            finished,
            position,
            hindsight,
            shape: Shape::of_domain(index),
            at: self.point(at),
            size: rounded(size),
            ink: Ink::of_domain(index),
        });
    }

    /// The bar of a form of knowledge.
    pub(crate) fn form(&mut self, counted: FormCount, from: (f64, f64), to: (f64, f64)) {
        self.marks.push(Mark::Form {
            form: counted.form,
            count: counted.count,
            from: self.point(from),
            to: self.point(to),
            ink: Ink::Muted,
        });
    }

    /// The mark of a day on the wheel of the year.
    pub(crate) fn wheel_day(&mut self, day: WheelDay, at: (f64, f64), size: f64) {
        self.marks.push(Mark::WheelDay {
            day,
            at: self.point(at),
            size: rounded(size),
            ink: Ink::Text,
        });
    }

    /// Words; `at` is on the base line of the first line.
    pub(crate) fn label(&mut self, words: Words, at: (f64, f64), lettering: Lettering) {
        self.words(None, words, at, lettering);
    }

    /// Words in the place of an item's mark: it has no value.
    pub(crate) fn no_value(
        &mut self,
        item: &ItemId,
        words: Words,
        at: (f64, f64),
        lettering: Lettering,
    ) {
        self.words(Some(item.clone()), words, at, lettering);
    }

    fn words(&mut self, of: Option<ItemId>, words: Words, at: (f64, f64), lettering: Lettering) {
        let Lettering { anchor, style, ink } = lettering;
        self.marks.push(Mark::Label {
            of,
            words,
            at: self.point(at),
            anchor,
            style,
            ink,
        });
    }

    fn point(&self, (x, y): (f64, f64)) -> Point {
        Point::new(self.origin.0 + x, self.origin.1 + y)
    }
}
