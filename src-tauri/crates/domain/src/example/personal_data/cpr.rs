//! Text that looks like a CPR number.

use std::collections::HashSet;
use std::ops::Range;

use regex::{Captures, Regex};

use super::birth_date::{is_ordinary, last_day};
use super::surroundings::{before, stands_alone};

/// What may stand between two parts of a number.
const GAP: &str = r" ?[./\\-]? ?";
/// What stands between them where a day or a month has one digit.
const SIGN: &str = r" ?[./\\-] ?";
/// A year, and the years of one's birth, if they are all written.
const YEAR: &str = "(?<year>(?:18|19|20)?[0-9]{2})";
/// What is written in the place of a digit that is not to be read.
const MASK: &str = r"[xX*×•●○◦■□▪█]";
/// The word or sign before a number of a telephone, or before an amount.
const OTHER_LABEL: &str = concat!(
    r"(?i)(?:\b(?:tlf|tel|telefon|mobil|mob|phone|sms)[-. ]*(?:n(?:umme)?r)?[.: ]*",
    r"|\+(?:[0-9]{1,3}\)? ?)?|\b(?:kr|dkk|eur|usd|euro)[. ]*|[€$£])$",
);
/// How far back the word before a number is read, in characters.
const BACK: usize = 24;

/// Finds what looks like a CPR number: a day, a month, a year and four more digits, with or without
/// signs between the parts. A replacement number has 60 added to its day (CPR-kontoret, "Personnummeret
/// i CPR"); which digits the last four are says the century, and since 2007 nothing about whether the
/// number is right. The last four may be hidden, and the middle two of a number that a hospital gives are
/// letters.
pub(super) struct CprNumbers {
    numbers: Vec<Regex>,
    label: Regex,
    other_label: Regex,
    money: Regex,
    goes_on: Regex,
    comes_from: Regex,
}

impl CprNumbers {
    pub(super) fn compile() -> Option<Self> {
        let month = "(?<month>0[1-9]|1[0-2])";
        let date = format!("(?<day>[0-9]{{2}})(?<first>{GAP}){month}{GAP}{YEAR}");
        let short = format!("(?<day>[0-9]{{1,2}})(?<first>{SIGN})(?<month>1[0-2]|0?[1-9]){SIGN}");
        let serial = format!("(?<serial>[0-9]{{4}}|(?:[0-9]|{MASK}){{4}})");
        let numbers = [
            format!("{date}(?<gap>{GAP}){serial}"),
            format!("{date}(?<gap>{GAP}){MASK}{{2,8}}"),
            format!("{date}(?<gap> ?- ?)(?:[0-9][A-Z]{{2}}[0-9]|[?_#.-]{{4}}|…)"),
            format!("{short}{YEAR}(?<gap> ?- ?){serial}"),
        ];
        let numbers = numbers.iter().map(|number| Regex::new(number).ok());
        let words = r"(?:cpr|personn(?:umme)?r|person-?id|født|fødselsn(?:umme)?r|p-?nr|borgeren?)";
        let currency = r"(?: ?(?:kr|dkk|eur|usd|euro)\b|[€$£%])";
        Some(Self {
            numbers: numbers.collect::<Option<_>>()?,
            label: Regex::new(&format!(
                r"(?i)(?:^|[^\p{{L}}\p{{N}}]){words}[-. ]*(?:n(?:umme)?r|no|number)?[-.:# =(]*$"
            ))
            .ok()?,
            other_label: Regex::new(OTHER_LABEL).ok()?,
            money: Regex::new(&format!(r"(?i)^(?:{currency}|,-)")).ok()?,
            goes_on: Regex::new(r"^[-./,][0-9]{1,5}(?:[^0-9]|$)").ok()?,
            comes_from: Regex::new("[0-9][-./,]$").ok()?,
        })
    }

    /// Where they stand, in order.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut ends = HashSet::new();
        for number in &self.numbers {
            let mut from = 0;
            while let Some(captures) = number.captures_at(text, from) {
                let place = captures.get_match().range();
                let (earlier, later) = (before(text, place.start, BACK), &text[place.end..]);
                // One in a list stands behind the sign that follows another.
                let listed = ends.contains(&place.start.wrapping_sub(1));
                let whole = listed || !self.comes_from.is_match(earlier);
                if whole && is_a_day(&captures) && self.is_number(&captures, earlier, later) {
                    from = place.end;
                    ends.insert(place.end);
                    found.push(place);
                } else {
                    // One may begin within what only looked like one. The first is a digit, one byte.
                    from = place.start + 1;
                }
            }
        }
        found.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
        let mut end = 0;
        found.retain(|place| {
            let apart = place.start >= end;
            end = end.max(place.end);
            apart
        });
        found
    }

    /// Whether it is a number of a person by what stands around and within it.
    fn is_number(&self, captures: &Captures<'_>, earlier: &str, later: &str) -> bool {
        let whole = captures.get_match().as_str();
        let labelled = self.label.is_match(earlier);
        let touching = earlier.chars().next_back();
        let begins = labelled || touching.is_none_or(|sign| !sign.is_alphanumeric());
        let ends = stands_alone(later, &(0..0));
        if !begins || !ends || self.goes_on.is_match(later) {
            return false;
        }
        let bare = whole.bytes().all(|byte| byte.is_ascii_digit());
        let money = bare && self.money.is_match(later);
        let other = !whole.contains('-') && self.other_label.is_match(earlier);
        labelled || !(money || other || has_clock(captures))
    }
}

/// Whether it is a day of these years as days are written, and then a time of day.
fn has_clock(captures: &Captures<'_>) -> bool {
    let text = |name| captures.name(name).map_or("", |part| part.as_str());
    let number = |digits: Option<&str>| digits?.parse::<u32>().ok();
    let serial = text("serial");
    let clock = number(serial.get(..2)).zip(number(serial.get(2..)));
    let is_clock = clock.is_some_and(|(hour, minute)| hour < 24 && minute < 60);
    let is_date = text("first").contains(['.', '/', '\\', '-']);
    let of_these_years = number(Some(text("year"))).is_some_and(is_ordinary);
    is_clock && is_date && of_these_years && text("gap").contains(' ')
}

fn is_a_day(captures: &Captures<'_>) -> bool {
    let number = |name| captures.name(name)?.as_str().parse::<u32>().ok();
    number("day")
        .zip(number("month"))
        .is_some_and(|(day, month)| {
            let day = if day > 60 { day - 60 } else { day };
            (1..=last_day(month)).contains(&day)
        })
}
