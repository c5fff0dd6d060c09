//! Signs in a text that a citizen could be known by. They are pointed at before a text is kept; the
//! text itself stays where it is.

mod birth_date;
mod cpr;
mod name;
mod plain;
mod surroundings;
#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Serialize;
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation as _;

use birth_date::BirthDates;
use cpr::CprNumbers;
use name::Names;
use plain::Plain;
use surroundings::before;

/// Farthest that a name and a date of birth stand apart, in characters.
const NEAR: usize = 80;
/// Most that is shown of what was found, in code points; no character is cut.
const SHOWN: usize = 80;

/// What a citizen could be known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PersonalDataKind {
    /// Looks like a CPR number: six digits of a date and four more, which may be hidden.
    CprNumber,
    /// A name and a date of birth close to each other.
    NameAndBirthDate,
}

/// A sign that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonalDataFound {
    /// Which of the texts it stands in, from 0.
    pub text: usize,
    /// What it is.
    pub sign: PersonalDataKind,
    /// The words that look like it, at most 80 characters of them.
    pub words: String,
}

/// The signs in `texts`, in the order in which they stand, each once in a text. It takes time in
/// proportion to the length of the texts.
pub fn find_personal_data(texts: &[String]) -> Vec<PersonalDataFound> {
    let Some(patterns) = &*PATTERNS else {
        return Vec::new();
    };
    let texts = texts.iter().enumerate();
    texts
        .flat_map(|(index, text)| patterns.signs(index, text))
        .collect()
}

/// Everything that is looked for. None if one did not compile, which a test rules out.
static PATTERNS: LazyLock<Option<Patterns>> = LazyLock::new(Patterns::compile);

struct Patterns {
    cpr_numbers: CprNumbers,
    birth_dates: BirthDates,
    names: Names,
}

impl Patterns {
    fn compile() -> Option<Self> {
        Some(Self {
            cpr_numbers: CprNumbers::compile()?,
            birth_dates: BirthDates::compile()?,
            names: Names::compile()?,
        })
    }

    fn signs(&self, index: usize, written: &str) -> Vec<PersonalDataFound> {
        let plain = Plain::of(written);
        let text = &*plain.text;
        let numbers = self.cpr_numbers.find(text);
        let people = self.people(text, &numbers);
        let numbers = numbers
            .into_iter()
            .map(|place| (place, PersonalDataKind::CprNumber));
        let people = people
            .into_iter()
            .map(|place| (place, PersonalDataKind::NameAndBirthDate));
        let mut places: Vec<_> = numbers.chain(people).collect();
        places.sort_by_key(|(place, _)| place.start);
        let mut seen = HashSet::new();
        places
            .into_iter()
            .map(|(place, sign)| {
                let words = &written[plain.written(&place, written)];
                (sign, beginning(words))
            })
            .filter(|found| seen.insert(found.clone()))
            .map(|(sign, words)| PersonalDataFound {
                text: index,
                sign,
                words,
            })
            .collect()
    }

    /// Where a name and a date of birth stand close to each other, from the start of the first to
    /// the end of the last. The date in one of the CPR `numbers` is not pointed at once more.
    fn people(&self, text: &str, numbers: &[Range<usize>]) -> Vec<Range<usize>> {
        let names = self.names.find(text);
        let mut people = Vec::new();
        for date in self.birth_dates.find(text) {
            let next = numbers.partition_point(|number| number.end <= date.place.start);
            let in_number = numbers
                .get(next)
                .is_some_and(|number| number.start < date.place.end);
            if in_number {
                continue;
            }
            let beside = date
                .word
                .and_then(|word| self.names.next_to(before(text, word, NEAR), word))
                .map(|word| whole(&names, word));
            if let Some(name) = beside.or_else(|| nearest(text, &names, &date.place)) {
                let start = name.start.min(date.place.start);
                people.push(start..name.end.max(date.place.end));
            }
        }
        people
    }
}

/// As much of `words` as is shown, with no character cut.
fn beginning(words: &str) -> String {
    let mut shown = 0;
    let fits = |character: &&str| {
        shown += character.chars().count();
        shown <= SHOWN
    };
    words.graphemes(true).take_while(fits).collect()
}

/// The one of `names`, which stand in order, that ends with `word`; else the word.
fn whole(names: &[Range<usize>], word: Range<usize>) -> Range<usize> {
    let found = names.binary_search_by_key(&word.end, |name| name.end);
    let name = found.ok().and_then(|index| names.get(index));
    name.cloned().unwrap_or(word)
}

/// The one of `names`, which stand in order, that is nearest to `date` and near enough.
fn nearest(text: &str, names: &[Range<usize>], date: &Range<usize>) -> Option<Range<usize>> {
    let next = names.partition_point(|name| name.start < date.start);
    let distance = |from: usize, to: usize| {
        let between = text.get(from..to)?;
        let distance = between.chars().take(NEAR + 1).count();
        (distance <= NEAR).then_some(distance)
    };
    let earlier = next.checked_sub(1).and_then(|index| names.get(index));
    let earlier = earlier.and_then(|name| Some((distance(name.end, date.start)?, name)));
    let later = names.get(next);
    let later = later.and_then(|name| Some((distance(date.end, name.start)?, name)));
    let both = earlier.into_iter().chain(later);
    both.min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name.clone())
}
