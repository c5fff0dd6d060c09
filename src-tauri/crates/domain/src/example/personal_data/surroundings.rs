//! What stands around a sign in a text.

use std::ops::Range;

/// At most `most` characters of `text` before the place `end`.
pub(super) fn before(text: &str, end: usize, most: usize) -> &str {
    let text = &text[..end];
    let start = text
        .char_indices()
        .rev()
        .take(most)
        .last()
        .map_or(end, |(at, _)| at);
    &text[start..]
}

/// Whether neither a letter nor a digit touches `place`.
pub(super) fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let earlier = text[..place.start].chars().next_back();
    let later = text[place.end..].chars().next();
    [earlier, later]
        .into_iter()
        .flatten()
        .all(|touching| !touching.is_alphanumeric())
}
