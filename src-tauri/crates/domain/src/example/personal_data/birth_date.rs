//! Dates on which somebody could be born.

use std::ops::Range;

use regex::{Captures, Regex};

use super::surroundings::{before, stands_alone};

/// A date from this year on is an ordinary one, unless it is said to be a date of birth. There is no
/// clock here; people in employment services are 15 years or older.
const YOUNGEST: u32 = 2012;
/// Years in two digits up to this one are read as ordinary ones on the same ground: 39 is 2039.
const ORDINARY: Range<u32> = 12..40;
/// How far back the words before a date are read, in characters.
const BACK: usize = 60;

const MONTH: &str = concat!(
    "jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|",
    "sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?",
);
const YEAR: &str = "(?:18|19|20)[0-9]{2}";
/// A word for birth, and what stands between it and a date.
const BIRTH: &str = concat!(
    r"(?:født|fødselsdag|fødselsdato|fødselsår|fødsel|f\.|born|birthday|birth|dob|b\.)",
    r"[\s:,]*(?:(?:er|var|is|was|date|den|d\.|i|in|on|the|år|året)[\s:]+)*",
);
/// A law is named with the day on which it was passed.
const LAW: &str = concat!(
    r"(?i)(?:lov|lbk|bekendtgørelse|cirkulære|vejledning|forordning|direktiv|\bact\b).*",
    r"\b(?:af|fra|of)\s+(?:den\s+|d\.\s*)?$",
);

/// A time of day behind a date.
const CLOCK: &str =
    r"^,? ?(?:-|(?i)kl\.?|klokken|at)? ?(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9](?:[^0-9]|$)";

/// A date on which somebody could be born.
pub(super) struct BirthDate {
    /// Where it stands.
    pub(super) place: Range<usize>,
    /// Where the word for birth before it begins, if there is one.
    pub(super) word: Option<usize>,
}

/// Finds dates on which somebody could be born.
pub(super) struct BirthDates {
    /// Every way in which a date is written.
    dates: Vec<Regex>,
    /// A word for birth with a year, or a month and a year.
    year: Regex,
    /// A word for birth at the end.
    birth: Regex,
    /// The name of a law at the end.
    law: Regex,
    /// A time of day at the beginning: who is born is born on a day.
    clock: Regex,
}

impl BirthDates {
    pub(super) fn compile() -> Option<Self> {
        let sign = r" ?[./\x{2010}-\x{2015}-] ?";
        let day = r"(?<day>[0-9]{1,2})";
        let month = r"(?<month>[0-9]{1,2})";
        let year = format!("['’]?(?<year>{YEAR}|[0-9]{{2}})");
        let dates = [
            format!("{day}{sign}{month}{sign}{year}"),
            format!(r"(?i){day}(?:\.|st|nd|rd|th)? ?(?:of )?(?:{MONTH})\.?,? ?{year}"),
            format!(r"(?i)(?:{MONTH})\.? {day}(?:st|nd|rd|th)?,? {year}"),
            format!("(?<year>{YEAR})-{month}-{day}"),
        ];
        let dates = dates.iter().map(|date| Regex::new(date).ok());
        let born = format!(r"(?i)(?:^|[^\p{{L}}\p{{N}}])(?<word>{BIRTH}");
        Some(Self {
            dates: dates.collect::<Option<_>>()?,
            year: Regex::new(&format!(r"{born}(?:(?:{MONTH})\.? )?{YEAR})")).ok()?,
            birth: Regex::new(&format!("{born})$")).ok()?,
            law: Regex::new(LAW).ok()?,
            clock: Regex::new(CLOCK).ok()?,
        })
    }

    /// The dates, in order.
    pub(super) fn find(&self, text: &str) -> Vec<BirthDate> {
        let mut found = Vec::new();
        for date in &self.dates {
            let mut from = 0;
            while let Some(captures) = date.captures_at(text, from) {
                let place = captures.get_match().range();
                from = place.end;
                let glued = self.birth.is_match(before(text, place.start, BACK));
                if !is_a_day(&captures) || !is_whole(text, &place, glued) {
                    // A date may begin within what only looked like one.
                    let first = text[place.clone()].chars().next();
                    from = place.start + first.map_or(1, char::len_utf8);
                } else if let Some(date) = self.birth_date(text, place, &captures) {
                    found.push(date);
                }
            }
        }
        found.sort_by_key(|date| date.place.start);
        let years = self.years(text, &found);
        found.extend(years);
        found.sort_by_key(|date| date.place.start);
        found
    }

    fn birth_date(
        &self,
        text: &str,
        place: Range<usize>,
        captures: &Captures<'_>,
    ) -> Option<BirthDate> {
        let earlier = before(text, place.start, BACK);
        let word = self.birth.captures(earlier);
        let word = word.and_then(|captures| captures.name("word"));
        let word = word.map(|word| place.start - earlier.len() + word.start());
        let year = number(captures, "year")?;
        let timed = self.clock.is_match(&text[place.end..]);
        let at_all = word.is_some() || !(is_ordinary(year) || timed || self.law.is_match(earlier));
        at_all.then_some(BirthDate { place, word })
    }

    /// The years with a word for birth, but those that belong to one of `dates`.
    fn years(&self, text: &str, dates: &[BirthDate]) -> Vec<BirthDate> {
        let words = self.year.captures_iter(text);
        let places = words.filter_map(|captures| Some(captures.name("word")?.range()));
        places
            .filter(|place| {
                let next = dates.partition_point(|date| date.place.end < place.end);
                let date = dates.get(next);
                let apart = date.is_none_or(|date| place.end <= date.place.start);
                apart && is_whole(text, place, false)
            })
            .map(|place| BirthDate {
                word: Some(place.start),
                place,
            })
            .collect()
    }
}

fn number(captures: &Captures<'_>, name: &str) -> Option<u32> {
    captures.name(name)?.as_str().parse().ok()
}

fn is_a_day(captures: &Captures<'_>) -> bool {
    // A month in words is one in any case; no month has more than 31 days.
    let month = number(captures, "month").unwrap_or(1);
    let day = number(captures, "day");
    day.is_some_and(|day| (1..=12).contains(&month) && (1..=last_day(month)).contains(&day))
}

/// Whether `place` is not a part of a longer number, such as one of a telephone. A word for birth may be
/// glued to it.
fn is_whole(text: &str, place: &Range<usize>, glued: bool) -> bool {
    let is_sign = |letter: char| matches!(letter, '.' | '/' | '-' | '\u{2010}'..='\u{2015}');
    let mut earlier = text[..place.start].chars().rev();
    let mut later = text[place.end..].chars();
    let goes_on = |first: Option<char>, second: Option<char>| {
        first.is_some_and(is_sign) && second.is_some_and(|digit| digit.is_ascii_digit())
    };
    let alone = if glued {
        stands_alone(&text[place.start..], &(0..place.len()))
    } else {
        stands_alone(text, place)
    };
    alone && !goes_on(earlier.next(), earlier.next()) && !goes_on(later.next(), later.next())
}

/// Whether nobody in employment services is born in a year, which may have two digits.
pub(super) fn is_ordinary(year: u32) -> bool {
    year >= YOUNGEST || ORDINARY.contains(&year)
}

/// The last day of a month, 1 to 12; of February in a leap year, as the century may be unknown.
pub(super) fn last_day(month: u32) -> u32 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
