//! Text that looks like a CPR number.

use std::ops::Range;

use regex::{Captures, Regex};

use super::birth_date::last_day;
use super::surroundings::stands_alone;

/// A day, a month, a year and four more digits; a sign may stand between the parts. A replacement
/// number has 60 added to its day (CPR-kontoret, "Personnummeret i CPR"). The year may have all its
/// digits where nothing but a dash stands in between.
const NUMBER: &str = concat!(
    r"(?<day>[0-9]{2})",
    r"(?:",
    r"[ \x{a0}\x{202f}./\x{2010}-\x{2015}\x{2212}-]?(?<month>0[1-9]|1[0-2])",
    r"[ \x{a0}\x{202f}./\x{2010}-\x{2015}\x{2212}-]?[0-9]{2}",
    r"[ \x{a0}\x{202f}]?[.\x{2010}-\x{2015}\x{2212}-]?[ \x{a0}\x{202f}]?[0-9]{4}",
    r"|",
    r"(?<month_of_long>0[1-9]|1[0-2])(?:19|20)[0-9]{2}[\x{2010}-\x{2015}\x{2212}-]?[0-9]{4}",
    r")",
);

/// Finds what looks like a CPR number.
pub(super) struct CprNumbers {
    number: Regex,
}

impl CprNumbers {
    pub(super) fn compile() -> Option<Self> {
        Some(Self {
            number: Regex::new(NUMBER).ok()?,
        })
    }

    /// Where they stand.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(captures) = self.number.captures_at(text, from) {
            let place = captures.get_match().range();
            if is_a_day(&captures) && stands_alone(text, &place) {
                from = place.end;
                found.push(place);
            } else {
                // One may begin within what only looked like one. The first is a digit, one byte.
                from = place.start + 1;
            }
        }
        found
    }
}

fn is_a_day(captures: &Captures<'_>) -> bool {
    let number = |name| captures.name(name)?.as_str().parse::<u32>().ok();
    let month = number("month").or_else(|| number("month_of_long"));
    number("day").zip(month).is_some_and(|(day, month)| {
        let day = if day > 60 { day - 60 } else { day };
        (1..=last_day(month)).contains(&day)
    })
}
