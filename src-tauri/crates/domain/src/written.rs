//! What a person writes, as a reader sees it: whether there is anything to see, how long it is, where it
//! is cut, and which way it runs.

use std::borrow::Cow;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

/// How many characters a text of a person may have, as a reader counts them. It is far more than anyone
/// writes in one place.
pub const LONGEST_TEXT_INPUT: usize = 4_000;
/// Most bytes to a character, on average: what a reader takes for one has no length of its own, and the
/// store is not to be filled with one letter. The longest emoji that people use have 35.
const BYTES_TO_A_CHARACTER: usize = 40;
/// Most code points to a character of what is cut, on average; as [`BYTES_TO_A_CHARACTER`].
pub const POINTS_TO_A_CHARACTER: usize = 8;

/// Whether nothing of `text` is seen: it is empty, or has only spaces, control characters, signs that are
/// made to be invisible, and accents without a letter.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(is_unseen)
}

/// A text as it is kept: without space around it, and empty where it is blank.
pub fn kept(text: &str) -> &str {
    if is_blank(text) { "" } else { text.trim() }
}

/// Whether a sign alone shows nothing.
pub fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || is_invisible(sign)
        || sign == '\u{2800}'
        || (!sign.is_ascii() && is_combining_mark(sign))
}

/// Whether a sign is never seen and takes no room.
pub(crate) fn is_invisible(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_control() && !sign.is_whitespace();
    }
    if sign < '\u{ad}' {
        return sign.is_control() && !sign.is_whitespace();
    }
    // Marks around a gloss, the note without a head, and what is no character and never will be.
    matches!(sign, '\u{fff9}'..='\u{fffb}' | '\u{1d159}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(sign) & 0xfffe == 0xfffe
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(sign)
}

/// How many characters a reader counts.
pub fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Whether a person's text may be kept: at most [`LONGEST_TEXT_INPUT`] characters.
pub(crate) fn fits(text: &str) -> bool {
    fits_in(text, LONGEST_TEXT_INPUT)
}

/// Whether `text` has at most `longest` characters as a reader counts them, in no more than 40 bytes each
/// on average.
pub(crate) fn fits_in(text: &str, longest: usize) -> bool {
    // Bytes first: counting the characters of a huge text is not needed.
    text.len() <= longest
        || (text.len() <= longest.saturating_mul(BYTES_TO_A_CHARACTER)
            && text.graphemes(true).take(longest + 1).count() <= longest)
}

/// The beginning of `text`: at most `most` characters as a reader counts them, in no more than
/// [`POINTS_TO_A_CHARACTER`] code points each on average. Where something is left out, an ellipsis says so.
pub fn cut(text: &str, most: usize) -> String {
    let mut end = 0;
    let mut points = 0;
    for (count, (at, character)) in text.grapheme_indices(true).enumerate() {
        points += character.chars().count();
        if count == most || points > most * POINTS_TO_A_CHARACTER {
            return format!("{}…", text.split_at(end).0.trim_end());
        }
        end = at + character.len();
    }
    text.to_owned()
}

/// The beginning of `text` in at most `most` units of UTF-16, with no character cut. Where something is
/// left out, an ellipsis says so.
pub fn cut_units(text: &str, most: usize) -> Cow<'_, str> {
    let units = |text: &str| text.encode_utf16().count();
    if text.len() <= most || units(text) <= most {
        return text.into();
    }
    let mut room = most.saturating_sub(1);
    let fits = |character: &&str| {
        let left = room.checked_sub(units(character));
        room = left.unwrap_or_default();
        left.is_some()
    };
    let begins: String = text.graphemes(true).take_while(fits).collect();
    format!("{begins}…").into()
}

/// Whether a sign turns the direction of what follows until another ends it.
pub fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a sign is of a script that runs from right to left, or a mark that stands for one (UAX #9).
pub fn runs_the_other_way(sign: char) -> bool {
    matches!(
        sign,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// A text as it stands in a sentence: one that runs the other way does so by itself (a first strong
/// isolate), and leaves the sentence as it is.
pub fn isolated(text: &str) -> Cow<'_, str> {
    if !text.contains(runs_the_other_way) {
        return text.into();
    }
    let alone = text.replace(turns, "");
    format!("\u{2068}{alone}\u{2069}").into()
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_TEXT_INPUT, cut, cut_units, fits, fits_in, is_blank, isolated, kept};

    #[test]
    fn a_text_that_runs_the_other_way_stands_by_itself_and_nothing_leaves_it() {
        assert_eq!(isolated("Mødet"), "Mødet");
        assert_eq!(isolated("שלום\u{202e}"), "\u{2068}שלום\u{2069}");
        assert_eq!(isolated("a سلام"), "\u{2068}a سلام\u{2069}");
    }

    #[test]
    fn what_nobody_sees_is_blank() {
        for blank in [
            "",
            " ",
            "\t\r\n",
            "\u{a0}\u{2003}\u{3000}",
            "\u{200b}",
            "\u{2800}",
            "\u{ad}",
            "\u{feff}",
            "\0",
            "\u{7f}\u{9b}",
            "\u{200c}\u{200d}\u{2060}",
            "\u{180e}\u{61c}",
            "\u{202e}\u{2069}",
            "\u{fe0f}",
            "\u{e0020}\u{e007f}",
            "\u{3164}\u{115f}\u{ffa0}",
            "\u{301}",
            "\u{20dd}\u{342}",
            "\u{fff9}\u{fffb}",
            "\u{ffff}\u{1fffe}",
            "\u{fdd0}",
            "\u{2028}\u{2029}\u{85}",
            " \u{200b}\u{301}\0 ",
        ] {
            assert!(is_blank(blank), "{blank:?} shows nothing");
            assert_eq!(kept(blank), "", "{blank:?} is not given");
        }
    }

    #[test]
    fn what_somebody_sees_is_not_blank() {
        for seen in [
            "a",
            ".",
            "-",
            "e\u{301}",
            "\u{200b}a",
            "😀",
            "❤\u{fe0f}",
            "\u{fffd}",
            "☐",
            "אב",
            "0",
            "\u{e000}",
            "…",
            "\u{2063}x",
        ] {
            assert!(!is_blank(seen), "{seen:?} shows something");
        }
        assert_eq!(
            kept(" ❤\u{fe0f} \n"),
            "❤\u{fe0f}",
            "what belongs to a sign stays"
        );
    }

    #[test]
    fn a_text_is_as_long_as_a_reader_counts() {
        for one in [
            "a",
            "å",
            "a\u{30a}",
            "😀",
            "👩\u{200d}👩\u{200d}👧\u{200d}👦",
            "🇩🇰",
            "1\u{fe0f}\u{20e3}",
        ] {
            assert!(fits(&one.repeat(LONGEST_TEXT_INPUT)), "{one} is one");
            assert!(
                !fits(&one.repeat(LONGEST_TEXT_INPUT + 1)),
                "{one} is one more"
            );
        }
        let heap = "a".to_owned() + &"\u{301}".repeat(400_000);
        assert!(!fits(&heap), "one letter does not fill the store");
        assert!(fits_in("", 0) && !fits_in("a", 0), "to the last");
    }

    #[test]
    fn a_cut_leaves_every_character_whole() {
        for (text, most, expected) in [
            ("abc", 3, "abc"),
            ("abcd", 3, "abc…"),
            ("ab cd", 3, "ab…"),
            ("👩\u{200d}👩\u{200d}👧x", 1, "👩\u{200d}👩\u{200d}👧…"),
            ("🇩🇰🇸🇪", 1, "🇩🇰…"),
            ("a\u{30a}b\u{30a}c", 2, "a\u{30a}b\u{30a}…"),
            ("\r\nx", 1, "…"),
            ("", 0, ""),
        ] {
            assert_eq!(cut(text, most), expected, "{text:?} at {most}");
        }
        let heap = "a".to_owned() + &"\u{301}".repeat(100);
        assert_eq!(cut(&heap, 2), "…", "a heap of accents is not shown");
    }

    #[test]
    fn a_cut_in_units_leaves_every_character_whole() {
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(cut_units(family, 8), family, "it has eight units");
        let two = family.repeat(2);
        assert_eq!(
            cut_units(&two, 15),
            format!("{family}…"),
            "not the half of one"
        );
        assert_eq!(cut_units("abc", 3), "abc");
        assert_eq!(cut_units("abcd", 3), "ab…");
    }
}
