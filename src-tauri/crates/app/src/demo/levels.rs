//! What the invented caseworker answered in the four reflections.

use domain::{Answer, NonAnswer, Value};

/// The answers to each item in the four reflections: a level, `o` for "not my task", `?` for "do
/// not know", `r` for "rather not say", and `.` for none. The interpersonal process and the knowledge change by less than
/// the measurement's uncertainty, the reality link by more.
pub(super) const ANSWERS: [(&str, &str); 24] = [
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
    ("out-into-reality", "2224"),
    ("individual-placement", "1223"),
    ("out-to-companies", "2224"),
    ("real-tasks", "2223"),
    ("many-places", "2223"),
    ("local-associations", "2223"),
    ("education-match", "r23o"),
];

/// What stands for an answer, as [`ANSWERS`] writes it.
pub(super) fn answer(written: char) -> Option<Answer> {
    match written {
        'o' => Some(NonAnswer::NotMyTask.into()),
        '?' => Some(NonAnswer::DoNotKnow.into()),
        'r' => Some(NonAnswer::RatherNotSay.into()),
        level => {
            let level = u8::try_from(level.to_digit(10)?).ok()?;
            Value::try_from(level).ok().map(Answer::from)
        }
    }
}
