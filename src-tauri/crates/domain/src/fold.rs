//! When two texts are the same to a reader: for searching and for comparing. Everything that
//! asks so asks here.

use std::borrow::Cow;
use std::collections::BTreeSet;

use caseless::Caseless as _;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use unicode_normalization::UnicodeNormalization as _;

use crate::written::{is_blank, is_invisible};

/// The text with all that is the same to a reader written in one way: one way to put letters together
/// (NFKC), small letters, one hyphen, one apostrophe, one quotation mark, one space, and nothing that
/// cannot be seen, such as a soft hyphen. What a fold has become stays as it is when folded again.
pub fn fold(text: &str) -> String {
    let simple = text.chars().filter(|&sign| !is_invisible(sign));
    let simple: Option<String> = simple.map(simply).collect();
    let folded = simple.unwrap_or_else(|| {
        let seen = text.chars().filter(|&sign| !is_invisible(sign)).map(alike);
        seen.nfkd()
            .default_case_fold()
            .nfkc()
            .filter(|&sign| !is_invisible(sign))
            .map(alike)
            .collect()
    });
    one_space(folded)
}

/// Whether two texts are the same to a reader. Punctuation at the ends of words does not count, and `aa`
/// is `å`.
pub fn same(one: &str, other: &str) -> bool {
    one == other || key(one) == key(other)
}

/// What somebody looks for: words that must all be there, in any order, each alone or in another word.
#[derive(Clone, Debug, Default)]
pub struct Words(Vec<Word>);

/// A word, cut at each `å` and `aa`: between two pieces stands either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    first: String,
    later: Vec<String>,
}

impl Words {
    /// The words of `typed`, each without punctuation at its ends. Where there is nothing but
    /// punctuation, that is looked for.
    pub fn of(typed: &str) -> Self {
        if is_blank(typed) {
            return Self::default();
        }
        let folded = fold(typed);
        let bare = folded.split(' ').map(bare).filter(|word| !word.is_empty());
        let words: BTreeSet<_> = bare.map(Word::of).collect();
        if words.is_empty() {
            let signs = folded.split(' ').filter(|word| !word.is_empty());
            return Self(signs.map(Word::of).collect());
        }
        Self(words.into_iter().collect())
    }

    /// Whether all of them are in a text that is [folded](fold) already.
    pub fn are_in(&self, folded: &str) -> bool {
        self.0.iter().all(|word| word.is_in(folded))
    }

    /// Which of `texts`, by their places, have all of them.
    pub fn found_in(&self, texts: &[String]) -> Vec<usize> {
        let folded = texts.iter().map(|text| fold(text)).enumerate();
        let found = folded.filter(|(_, text)| self.are_in(text));
        found.map(|(place, _)| place).collect()
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Word {
    fn of(folded: &str) -> Self {
        let long = long_a(folded);
        let mut pieces = long.split('å').map(str::to_owned);
        Self {
            first: pieces.next().unwrap_or_default(),
            later: pieces.collect(),
        }
    }

    fn is_in(&self, mut text: &str) -> bool {
        if self.later.is_empty() {
            return text.contains(&self.first);
        }
        while let Some(at) = text.find(&self.first) {
            let (_, from) = text.split_at(at);
            if self.goes_on(from) {
                return true;
            }
            let mut next = from.chars();
            if next.next().is_none() {
                return false;
            }
            text = next.as_str();
        }
        false
    }

    /// Whether `text`, which begins with the first piece, begins with the word.
    fn goes_on(&self, text: &str) -> bool {
        let mut pieces = self.later.iter();
        let after = text.strip_prefix(&*self.first);
        let whole = after.and_then(|after| {
            pieces.try_fold(after, |rest, piece| {
                let rest = rest.strip_prefix('å').or_else(|| rest.strip_prefix("aa"));
                rest?.strip_prefix(&**piece)
            })
        });
        whole.is_some()
    }
}

/// What is equal where two texts are the same to a reader.
fn key(text: &str) -> String {
    let folded = fold(text);
    let bare = folded.split(' ').map(bare).filter(|word| !word.is_empty());
    let words: Vec<_> = bare.collect();
    if words.is_empty() {
        return folded;
    }
    long_a(&words.join(" ")).into_owned()
}

fn long_a(folded: &str) -> Cow<'_, str> {
    if folded.contains("aa") {
        folded.replace("aa", "å").into()
    } else {
        folded.into()
    }
}

/// A word without punctuation at its ends.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign| GeneralCategoryGroup::Punctuation.contains(category(sign)))
}

fn category(sign: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(sign)
}

/// The fold of a sign that folds by itself whatever stands beside it; none where that is not known.
fn simply(sign: char) -> Option<char> {
    match alike(sign) {
        alike if alike.is_ascii() => Some(alike.to_ascii_lowercase()),
        // Latin letters that are not put together of others; of ß and ŉ, two letters become.
        'À'..='Ö' | 'Ø'..='Þ' => sign.to_lowercase().next(),
        'à'..='ö' | 'ø'..='ÿ' => Some(sign),
        _ => None,
    }
}

/// One sign for all that look like it.
pub(crate) fn alike(sign: char) -> char {
    match sign {
        ' ' | '\u{2800}' => ' ',
        'a'..='z' | 'A'..='Z' | '0'..='9' => sign,
        // The last is a key that is hit for an apostrophe, as the one before.
        '\''
        | '\u{2b9}'
        | '\u{2bb}'..='\u{2bf}'
        | '\u{2c8}'
        | '\u{55a}'
        | '\u{5f3}'
        | '\u{1fbd}'
        | '\u{1fbf}'
        | '\u{1fef}'
        | '\u{1ffd}'
        | '\u{1ffe}'
        | '\u{2018}'..='\u{201b}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{275b}'
        | '\u{275c}'
        | '\u{a78c}'
        | '\u{ff07}'
        | '\u{2ca}'
        | '\u{2cb}'
        | '\u{ff40}'
        | '´'
        | '`' => '\'',
        '"'
        | '«'
        | '»'
        | '\u{2ba}'
        | '\u{2dd}'
        | '\u{2ee}'
        | '\u{5f4}'
        | '\u{201c}'..='\u{201f}'
        | '\u{2033}'
        | '\u{2036}'
        | '\u{2039}'
        | '\u{203a}'
        | '\u{275d}'
        | '\u{275e}'
        | '\u{276e}'
        | '\u{276f}'
        | '\u{2e42}'
        | '\u{301d}'..='\u{301f}'
        | '\u{ff02}' => '"',
        // The minus signs are no dashes to Unicode.
        '-' | '\u{2d7}' | '\u{2043}' | '\u{207b}' | '\u{208b}' | '\u{2212}' | '\u{2796}' => '-',
        _ if sign.is_whitespace() => ' ',
        _ if sign > '\u{ff}' && category(sign) == GeneralCategory::DashPunctuation => '-',
        _ => sign,
    }
}

/// One space for several, and none at the ends.
fn one_space(text: String) -> String {
    if !(text.contains("  ") || text.starts_with(' ') || text.ends_with(' ')) {
        return text;
    }
    let words: Vec<_> = text.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Words, fold, same};

    #[test]
    fn what_looks_the_same_is_the_same() {
        for (one, other) in [
            ("Ærlig", "ærlig"),
            ("ÅRSAG", "a\u{30a}rsag"),
            ("Årsag", "A\u{30a}rsag"),
            ("\u{212b}rsag", "årsag"),
            ("cafe\u{301}", "CAFÉ"),
            ("Straße", "STRASSE"),
            ("ΟΔΟΣ", "οδος"),
            ("e\u{fb03}cient", "efficient"),
            ("ＡＢＣ１２", "abc12"),
            ("arbejds\u{ad}marked", "arbejdsmarked"),
            ("arbejds\u{200b}mar\u{2060}ked\u{feff}", "arbejdsmarked"),
            ("arbejds\u{200d}\u{200c}marked\u{fe0f}", "arbejdsmarked"),
            ("a\u{ad}\u{30a}r", "år"),
            ("\u{202e}navn\u{202c} \u{2067}her\u{2069}", "navn her"),
            ("nul\0punkt\u{7}", "nulpunkt"),
            ("e\u{2011}mail", "e-mail"),
            ("e\u{2010}mail", "e\u{2013}mail"),
            ("1\u{2212}2", "1\u{2014}2"),
            ("a\u{2015}b\u{fe63}c\u{ff0d}d", "a-b-c-d"),
            ("IT\u{2019}en", "IT'en"),
            ("IT´en", "IT`en"),
            ("IT\u{2bc}en", "IT\u{2032}en"),
            ("»hej« siger", "\u{201c}hej\u{201d} siger"),
            ("\u{201e}a\u{201f}b", "\"a\"b"),
            ("to\u{a0}ord", "to  \t\nord"),
            ("to\u{202f}ord\u{2009}her", "to\u{3000}ord\u{2800}her"),
            ("to\r\nord", "to\u{85}ord"),
            ("  rand  ", "rand"),
            ("Mødet, i dag.", "mødet i dag"),
            ("(mødet) \u{2013} »i dag«!", "mødet i dag"),
            ("Aabenraa", "Åbenrå"),
            ("AARHUS", "a\u{30a}rhus"),
        ] {
            assert!(same(one, other), "»{one}« is »{other}«");
            assert!(same(other, one), "»{other}« is »{one}«");
        }
    }

    #[test]
    fn what_looks_different_is_different() {
        for (one, other) in [
            ("år", "ar"),
            ("ø", "o"),
            ("æ", "ae"),
            ("for", "før"),
            ("e-mail", "email"),
            ("1.5", "15"),
            ("to ord", "toord"),
            ("?", "!"),
            ("C++", "C"),
            ("ikke", "ikke ikke"),
            ("", "a"),
            ("😀", "😁"),
        ] {
            assert!(!same(one, other), "»{one}« is not »{other}«");
        }
    }

    #[test]
    fn a_fold_stays_as_it_is_and_its_quick_way_is_the_long_one() {
        let signs = ('\0'..='\u{33ff}').chain('\u{f900}'..='\u{ffff}');
        let signs = signs.chain('\u{1d400}'..='\u{1d7ff}');
        for sign in signs.chain('\u{1f100}'..='\u{1f2ff}') {
            let once = fold(&format!("x{sign}y"));
            assert_eq!(fold(&once), once, "{sign:?} is folded once for all");
            // A letter of another script makes the whole text go the long way.
            let long = fold(&format!("x{sign}y κ"));
            assert_eq!(long, format!("{once} κ"), "{sign:?} has one fold");
        }
    }

    #[test]
    fn every_word_is_looked_for_however_it_is_written() {
        let text = "Mødet på Åbenrå Jobcenter: »vi prøver e-mail«, sagde O’Neill (i 2026). Kanaan";
        for found in [
            "mødet",
            "MØDET jobcenter",
            "aabenraa",
            "a\u{30a}benra\u{30a}",
            "Åbenraa",
            "åben",
            "aab",
            "raa",
            "e\u{2011}mail",
            "o'neill",
            "job\u{ad}center",
            "»jobcenter«",
            "(mødet),",
            "2026?",
            "prøver\u{a0}mail",
            "kanaan",
            "kana",
            "naan",
            "kanån",
            "å",
            "aa",
            "mødet på åbenrå jobcenter vi prøver e-mail sagde o’neill i 2026 kanaan",
            "",
            " \u{200b}\u{a0}",
            "mødet - jobcenter",
            ":",
            "»",
        ] {
            let words = Words::of(found);
            assert!(words.are_in(&fold(text)), "»{found}« is in it");
        }
        for missing in [
            "mødet på åbenrå jobcenter vi prøver e-mail sagde o’neill i 2026 kanaan intet",
            "abenra",
            "bårbe",
            "email",
            "mødetpå",
            "aaa",
            ";",
            "mødet ; intet",
        ] {
            let words = Words::of(missing);
            assert!(!words.are_in(&fold(text)), "»{missing}« is not in it");
        }
        assert!(!Words::of("ba").are_in(&fold("båd")), "å is no a");
        assert!(Words::of("baad").are_in(&fold("båd")), "but aa");
        assert!(Words::of("åå").are_in(&fold("åaa")), "each by itself");
        assert!(Words::of("aåb").are_in(&fold("aaab")), "wherever it begins");
    }

    #[test]
    fn nothing_typed_that_is_seen_looks_for_nothing() {
        for nothing in ["", "  ", "\u{200b}\n", "\u{2800}", "\u{301}"] {
            assert!(Words::of(nothing).is_empty(), "{nothing:?}");
        }
        assert!(!Words::of("?").is_empty(), "a sign is looked for");
    }
}
