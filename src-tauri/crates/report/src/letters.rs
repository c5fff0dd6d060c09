//! Makes any text one that the fonts can show and that fits on a page.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::world::Fixed;

/// Stands where the fonts have no sign for a letter.
const NO_SIGN: char = char::REPLACEMENT_CHARACTER;
/// Something without a space that is longer than this is broken anywhere.
const LONGEST_WORD: usize = 40;
/// How far apart it is broken, in characters as a reader counts them.
const PIECE: usize = 16;
/// A place at which a line may end.
const MAY_END: char = '\u{200b}';

/// Makes every text in `data` showable; whether any letter had no sign.
pub(crate) fn showable(data: &mut Value, fonts: &Fixed) -> bool {
    match data {
        Value::String(text) => {
            let (shown, lacking) = showable_text(text, fonts);
            *text = shown;
            lacking
        }
        Value::Array(values) => all_showable(values, fonts),
        Value::Object(fields) => all_showable(fields.values_mut(), fonts),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn all_showable<'a>(values: impl IntoIterator<Item = &'a mut Value>, fonts: &Fixed) -> bool {
    let mut lacking = false;
    for value in values {
        lacking |= showable(value, fonts);
    }
    lacking
}

fn showable_text(text: &str, fonts: &Fixed) -> (String, bool) {
    let mut shown = String::with_capacity(text.len());
    let mut lacking = false;
    for word in text.split_inclusive(char::is_whitespace) {
        let long = is_long(word);
        let word: String = word.nfc().filter(|letter| is_shown(*letter)).collect();
        for (place, character) in word.graphemes(true).enumerate() {
            if long && place > 0 && place % PIECE == 0 {
                shown.push(MAY_END);
            }
            for letter in character.chars() {
                let letter = if letter.is_whitespace() { ' ' } else { letter };
                let known = fonts.has(letter) && !is_private(letter);
                lacking |= !known;
                shown.push(if known { letter } else { NO_SIGN });
            }
        }
    }
    (shown, lacking)
}

fn is_long(word: &str) -> bool {
    word.graphemes(true).count() > LONGEST_WORD
}

/// Not what only joins, directs or varies other letters.
fn is_shown(letter: char) -> bool {
    let invisible = matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    letter.is_whitespace() || !(invisible || letter.is_control())
}

/// What every font means differently, so that a PDF may not hold it.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}
