//! How many examples rest on each form of knowledge, in rows.

use domain::FormCount;

use crate::dial::count;
use crate::extent::{self, FORM_ROOM};
use crate::marks::{Ink, LabelAnchor, LabelStyle, Picture, Words};
use crate::reply::message;
use crate::sheet::{Lettering, Sheet};

/// Width of the picture, in units.
const WIDTH: f64 = 560.0;
/// What is kept free along the edges.
const MARGIN: f64 = 4.0;
/// Height of a row.
const ROW: f64 = 24.0;
/// Between what stands beside one another.
const BESIDE: f64 = 8.0;
/// Where the bars begin.
const BARS: f64 = MARGIN + FORM_ROOM + BESIDE;
/// From the middle of a row to the base line of a label in it.
const CENTRED: f64 = 5.0;

/// The picture of how many examples rest on each form of knowledge. The forms stand in the given
/// order, in rows of equal height, and in one neutral ink: none is above another. The longest bar is
/// that of the largest number; every other is to scale.
pub fn forms_picture(forms: &[FormCount]) -> Picture {
    let numbers: Vec<_> = forms.iter().map(|form| form.count.to_string()).collect();
    let largest = forms.iter().map(|form| form.count).max().unwrap_or(0);
    let widest = extent::widest(&numbers, LabelStyle::Body);
    let longest = WIDTH - MARGIN - widest - BESIDE - BARS;
    let mut sheet = Sheet::new((0.0, MARGIN));
    for ((row, form), number) in forms.iter().enumerate().zip(numbers) {
        let middle = ROW * (count(row) + 0.5);
        let base_line = middle + CENTRED;
        let name = Words::Form { form: form.form };
        let body = Lettering {
            anchor: LabelAnchor::Start,
            style: LabelStyle::Body,
            ink: Ink::Text,
        };
        sheet.label(name, (MARGIN, base_line), body);
        if form.count == 0 {
            let caption = Lettering {
                style: LabelStyle::Caption,
                ink: Ink::Muted,
                ..body
            };
            sheet.label(message("forms-none"), (BARS, base_line), caption);
            continue;
        }
        let end = BARS + longest * count(form.count) / count(largest);
        sheet.form(*form, (BARS, middle), (end, middle));
        let lines = vec![number];
        sheet.label(Words::Lines { lines }, (end + BESIDE, base_line), body);
    }
    sheet.finish(WIDTH, ROW * count(forms.len()) + 2.0 * MARGIN)
}
