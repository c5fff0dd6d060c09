//! Example data: an invented caseworker's four reflections over two years. It lives in memory and
//! never mixes with the person's own.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use domain::{
    Answer, AssessmentHead, AssessmentId, AssessmentState, Fingerprint, GivenAnswer, ItemId, Level,
    NonAnswer, Overview, SubjectId,
};
use store::{Store, StoreError, Tx, Undo, answers, assessments, instruments, subjects};

use crate::desk::Desk;
use crate::error::AppError;
use crate::library::Carried;

/// How many days ago each reflection was finished.
const DAYS_AGO: [u64; 4] = [730, 480, 250, 12];

/// The answers to each item in the four reflections: a level, `o` for "not my task", `?` for "do
/// not know", `r` for "rather not say", and `.` for none. The interpersonal process and the knowledge change by less than
/// the measurement's uncertainty, the reality link by more.
const ANSWERS: [(&str, &str); 24] = [
    ("psychology-and-pedagogy", "3333"),
    ("self-reflection", "3344"),
    ("conversation-training", "2333"),
    ("creating-motivation", "3333"),
    ("infectious-enthusiasm", "4444"),
    ("styles-and-roles", "33.3"),
    ("accurate-empathy", "4445"),
    ("several-theories", "2232"),
    ("learning-organisation", "3333"),
    ("law-and-help", "4444"),
    ("health", "33?3"),
    ("social-support", "3334"),
    ("acting-quickly", "4444"),
    ("getting-things-sorted", "4445"),
    ("room-for-manoeuvre", "3334"),
    ("professional-network", "3344"),
    ("everyday-coping", "344?"),
    ("out-into-reality", "2234"),
    ("individual-placement", "1223"),
    ("out-to-companies", "2234"),
    ("real-tasks", "2333"),
    ("many-places", "2233"),
    ("local-associations", "2233"),
    ("education-match", "r23o"),
];

impl Desk {
    /// Puts example data on the desk, dated back from `now`, and shows the start screen of it. The
    /// person's own store is left alone until the example is left again.
    ///
    /// # Errors
    /// [`AppError::Instrument`], or the store.
    pub fn look_at_example(&mut self, now: DateTime<Utc>) -> Result<Overview, AppError> {
        let store = example(self.library()?.core(), now)?;
        self.show_example(store);
        self.overview()
    }

    /// Takes example data off the desk, with everything that was done to it, and shows the
    /// person's own start screen.
    ///
    /// # Errors
    /// As [`Desk::overview`].
    pub fn leave_example(&mut self) -> Result<Overview, AppError> {
        self.drop_example();
        self.overview()
    }
}

fn example(core: &Carried, now: DateTime<Utc>) -> Result<Store, AppError> {
    let mut store = Store::open_in_memory()?;
    store.write(Undo::None, |tx| {
        let myself = SubjectId::new(fixed_id(0));
        let morning = NaiveTime::from_hms_opt(8, 40, 0).unwrap_or_default();
        let days = DAYS_AGO.map(|days| (now - Days::new(days)).date_naive().and_time(morning));
        if let Some(first) = days.first() {
            subjects::add_myself(tx, myself, first.and_utc())?;
        }
        let fingerprint = instruments::keep(tx, &core.instrument, core.text)?;
        for (index, started) in days.into_iter().enumerate() {
            add(tx, myself, &fingerprint, index, started.and_utc())?;
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(store)
}

fn add(
    tx: &Tx<'_>,
    myself: SubjectId,
    instrument: &Fingerprint,
    index: usize,
    started: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = AssessmentId::new(fixed_id(index + 1));
    let head = AssessmentHead {
        id,
        rater: myself,
        subject: myself,
        started,
        state: AssessmentState::Draft,
        place: None,
    };
    assessments::add(tx, &head, instrument)?;
    let mut at = started;
    for (item, written) in ANSWERS {
        at += TimeDelta::seconds(55);
        if let Some(answer) = written.chars().nth(index).and_then(answer) {
            answers::put(tx, id, &ItemId::new(item), GivenAnswer { answer, at })?;
        }
    }
    assessments::finish(tx, id, at)
}

fn answer(written: char) -> Option<Answer> {
    match written {
        'o' => Some(NonAnswer::NotMyTask.into()),
        '?' => Some(NonAnswer::DoNotKnow.into()),
        'r' => Some(NonAnswer::RatherNotSay.into()),
        level => {
            let level = u8::try_from(level.to_digit(10)?).ok()?;
            Level::try_from(level).ok().map(Answer::from)
        }
    }
}

/// An id that only example data has: real ones are of version 7.
fn fixed_id(index: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(index as u128)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::Instrument;

    use super::ANSWERS;
    use crate::library::CORE;

    #[test]
    fn the_example_speaks_of_exactly_the_items_of_the_core_instrument() {
        let core = Instrument::parse(CORE.file, CORE.text).unwrap();
        let asked: BTreeSet<_> = core.items().map(|item| item.id.as_str()).collect();
        let answered: BTreeSet<_> = ANSWERS.iter().map(|(item, _)| *item).collect();
        assert_eq!(
            answered, asked,
            "an item that changed its id would show as not answered"
        );
    }
}
