//! What the numbers of a scale mean, below a picture.

use domain::{Language, Scale};

use crate::dial::count;
use crate::extent::{self, ASCENT, MESSAGE_ROOM};
use crate::lettering::wrap;
use crate::marks::{Ink, LabelAnchor, LabelStyle, Words};
use crate::reply::{number, point_words};
use crate::sheet::{Lettering, Sheet};

/// From a number to what it means.
const BESIDE: f64 = 5.0;
/// Room for a number, where each has a row.
const NUMBER: f64 = 18.0;
/// Room for a degree with its number, where several stand beside each other.
const DEGREE: f64 = MESSAGE_ROOM + 20.0;
/// Between the sentences of two points.
const BETWEEN: f64 = 4.0;

/// The words of the degrees beside each other from `left`, in as many rows as a room of `width` needs;
/// gives their height.
pub(crate) fn degrees(
    sheet: &mut Sheet,
    scale: &Scale,
    (left, top): (f64, f64),
    width: f64,
) -> f64 {
    let fits = |columns: &usize| count(*columns) * DEGREE <= width;
    let points = scale.points.len();
    let most = (1..=points).rev().find(fits).unwrap_or(1);
    let rows = points.div_ceil(most).max(1);
    // As many in each row as can be.
    let columns = points.div_ceil(rows).max(1);
    let column = width / count(columns);
    for value in scale.values() {
        let (row, place) = (value.index() / columns, value.index() % columns);
        let x = left + column * count(place) + (column - MESSAGE_ROOM) / 2.0;
        let y = top + extent::height(1) * count(row) + ASCENT;
        let words = caption(LabelAnchor::Start, Ink::Muted);
        sheet.label(point_words(scale, value), (x, y), words);
        let figure = caption(LabelAnchor::End, Ink::Text);
        sheet.label(number(value), (x - BESIDE, y), figure);
    }
    extent::height(1) * count(rows)
}

/// The sentences of the points in rows from `left`, in a room of `width`; gives their height.
pub(crate) fn sentences(
    sheet: &mut Sheet,
    scale: &Scale,
    language: Language,
    (left, top): (f64, f64),
    width: f64,
) -> f64 {
    let mut y = top;
    for (value, point) in scale.values().zip(&scale.points) {
        let figure = caption(LabelAnchor::Start, Ink::Text);
        sheet.label(number(value), (left, y + ASCENT), figure);
        let sentence = point.in_language(language);
        let lines = wrap(sentence, LabelStyle::Caption, width - NUMBER);
        let height = extent::height(lines.len());
        let words = caption(LabelAnchor::Start, Ink::Muted);
        sheet.label(Words::Lines { lines }, (left + NUMBER, y + ASCENT), words);
        y += height + BETWEEN;
    }
    y - top
}

fn caption(anchor: LabelAnchor, ink: Ink) -> Lettering {
    Lettering {
        anchor,
        style: LabelStyle::Caption,
        ink,
    }
}
