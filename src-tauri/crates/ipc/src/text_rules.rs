//! The rules of a person's text that the page needs at once, as the text of one file.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use domain::written::{POINTS_TO_A_CHARACTER, is_unseen, runs_the_other_way, turns};

/// The text of `ui/src/backend/generated/text-rules.ts`: which signs show nothing, which are space, which
/// turn the direction of a text, and which run the other way, each as the inside of a class of a regular expression.
pub fn text_rules() -> String {
    let mut text =
        String::from("// Made by `cargo xtask types` from the Rust rules. Do not edit.\n");
    for (about, name, has) in [
        (
            "Signs that show nothing alone",
            "unseen",
            is_unseen as fn(char) -> bool,
        ),
        ("Signs that are space", "space", char::is_whitespace),
        ("Signs that turn the direction of a text", "turning", turns),
        (
            "Signs that run from right to left",
            "otherWay",
            runs_the_other_way,
        ),
    ] {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n/** {about}: the inside of a class, with the flag `u`. */\nexport const {name} = String.raw`"
        );
        for range in ranges(has) {
            let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
            let _ = write!(text, "\\u{{{first:x}}}");
            if last > first {
                let _ = write!(text, "-\\u{{{last:x}}}");
            }
        }
        text.push_str("`;\n");
    }
    let _ = write!(
        text,
        "\n/** Most code points to a character of what is cut, on average. */\n\
         export const pointsToACharacter = {POINTS_TO_A_CHARACTER};\n"
    );
    text
}

/// The signs that `has` has, those that follow each other together.
fn ranges(has: fn(char) -> bool) -> Vec<RangeInclusive<char>> {
    let mut ranges: Vec<RangeInclusive<char>> = Vec::new();
    for sign in ('\0'..=char::MAX).filter(|&sign| has(sign)) {
        match ranges.last_mut() {
            Some(last) if u32::from(*last.end()) + 1 == u32::from(sign) => {
                *last = *last.start()..=sign;
            }
            _ => ranges.push(sign..=sign),
        }
    }
    ranges
}
