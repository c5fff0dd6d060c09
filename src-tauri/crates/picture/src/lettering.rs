//! How wide words are and where their lines break: a picture is laid out where there is no font.

use crate::advances::{Advances, REGULAR, STRONG};
use crate::marks::LabelStyle;

/// Kerning moves some pairs of letters apart; the widths are those of single letters.
const KERNING: f64 = 1.02;

/// How much narrower each try is when lines are made equally long, in units.
const BALANCE_STEP: f64 = 4.0;

/// Width of one line of text in units, never less than it is drawn with.
pub(crate) fn width(text: &str, style: LabelStyle) -> f64 {
    let (size, advances) = face(style);
    let thousandths: f64 = text.chars().map(|c| f64::from(advances.of(c))).sum();
    thousandths / 1000.0 * size * KERNING
}

/// Text size in units, as the page and the report set it, and the letters of its weight.
fn face(style: LabelStyle) -> (f64, Advances) {
    match style {
        LabelStyle::Heading => (14.0, STRONG),
        LabelStyle::Body => (13.0, REGULAR),
        LabelStyle::Caption => (12.0, REGULAR),
    }
}

/// `text` in as few lines as fit into `room` units, and those as equally long as they can be. A
/// word that is longer than a line is broken by force.
pub(crate) fn wrap(text: &str, style: LabelStyle, room: f64) -> Vec<String> {
    let mut narrow = (room / 3.0).max(longest(text, style));
    let words = words(text);
    let widest = fill(&words, style, room);
    while narrow < room {
        let lines = fill(&words, style, narrow);
        if lines.len() <= widest.len() {
            return lines;
        }
        narrow += BALANCE_STEP;
    }
    widest
}

/// Width of the longest word of `text` in units.
pub(crate) fn longest(text: &str, style: LabelStyle) -> f64 {
    let words = words(text).into_iter();
    words
        .map(|word| width(word.text, style))
        .fold(0.0, f64::max)
}

/// What stays together on a line.
struct Word<'a> {
    text: &'a str,
    /// Whether white space stands before it.
    spaced: bool,
}

/// The words of `text`; a line may also break after a hyphen or a slash within a word.
fn words(text: &str) -> Vec<Word<'_>> {
    text.split_whitespace()
        .flat_map(|word| {
            word.split_inclusive(['-', '–', '/'])
                .enumerate()
                .map(|(index, text)| Word {
                    text,
                    spaced: index == 0,
                })
        })
        .collect()
}

/// The lines that come from putting as many words as fit on each.
fn fill(words: &[Word<'_>], style: LabelStyle, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words {
        let space = if word.spaced && !line.is_empty() {
            " "
        } else {
            ""
        };
        let longer = format!("{line}{space}{}", word.text);
        if width(&longer, style) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word.text;
        while let Some((part, after)) = force(rest, style, room) {
            lines.push(part);
            rest = after;
        }
        rest.clone_into(&mut line);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The part of a too long word that still fits, with a hyphen between letters, and what is left
/// of it. None where the word fits. A part has at least one letter, so breaking always ends.
fn force(word: &str, style: LabelStyle, room: f64) -> Option<(String, &str)> {
    if width(word, style) <= room {
        return None;
    }
    let mut fitting = None;
    for (at, next) in word.char_indices().skip(1) {
        let (part, rest) = word.split_at(at);
        let joined = part.ends_with(char::is_alphanumeric) && next.is_alphanumeric();
        let line = format!("{part}{}", if joined { "-" } else { "" });
        if fitting.is_some() && width(&line, style) > room {
            break;
        }
        fitting = Some((line, rest));
    }
    fitting
}
