//! A text in plain signs, so that one pattern finds what is written in many ways.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

use crate::fold::alike;
use crate::written::is_invisible;

/// A text with one kind of digit, dash, dot, slash and space, and nothing that cannot be seen; and where
/// each sign of it stands in the text that was written.
pub(super) struct Plain {
    pub(super) text: String,
    /// The place of each byte of `text` in what was written, and the end of that.
    places: Vec<usize>,
}

impl Plain {
    pub(super) fn of(written: &str) -> Self {
        let mut plain = Self {
            text: String::with_capacity(written.len()),
            places: Vec::with_capacity(written.len() + 1),
        };
        let seen = written.char_indices();
        for (at, sign) in seen.filter(|&(_, sign)| !is_invisible(sign)) {
            plain.text.push(plainly(sign));
            plain.places.resize(plain.text.len(), at);
        }
        plain.places.push(written.len());
        plain
    }

    /// Where a place of the plain text stands in what was written.
    pub(super) fn written(&self, place: &Range<usize>, written: &str) -> Range<usize> {
        let at = |byte: usize| self.places.get(byte).copied().unwrap_or(written.len());
        let last = at(place.end.saturating_sub(1));
        // What is not seen behind the last sign does not belong to it.
        let (_, rest) = written.split_at(last);
        let length = rest.chars().next().map_or(0, char::len_utf8);
        at(place.start)..last + length
    }
}

fn plainly(sign: char) -> char {
    match sign {
        _ if sign.is_ascii() => sign,
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '·' | '\u{2024}' | '\u{2027}' | '\u{22c5}' | '\u{3002}' | '\u{fe52}' | '\u{ff0e}' => '.',
        '\u{2044}' | '\u{2215}' | '\u{29f8}' | '\u{ff0f}' => '/',
        '’' | '‘' => sign,
        _ if sign.is_alphabetic() => sign,
        _ if sign.is_numeric() => {
            let mut alone = std::iter::once(sign).nfkc();
            match (alone.next(), alone.next()) {
                (Some(digit), None) if digit.is_ascii_digit() => digit,
                _ => sign,
            }
        }
        _ => match alike(sign) {
            like @ ('-' | ' ') => like,
            _ => sign,
        },
    }
}
