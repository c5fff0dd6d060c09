//! Assessments to draw.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::instrument::kinds::LEVEL_FACET;
use domain::{
    Answer, Answers, Assessment, AssessmentHead, AssessmentId, AssessmentState, FacetId,
    GivenAnswer, Instrument, Kinds, Language, NonAnswer, PersonId, Value,
};
use picture::{ProfilePictures, Room, profile_pictures};
use uuid::Uuid;

/// A level for each item of the core instrument, as [`assessment`] reads it.
pub(crate) const ALL_LEVELS: &str = "342543325154321454324412";
/// Levels, every non-answer and gaps, with enough levels in each domain.
pub(crate) const MIXED: &str = "34k254t3-2515432s4k3-4412";

/// The core instrument as it is delivered.
pub(crate) fn core() -> Instrument {
    let text = include_str!("../../../../instruments/beskaeftigelsesfaglighed.toml");
    Instrument::parse("beskaeftigelsesfaglighed.toml", text, &Kinds::builtin())
        .expect("the core instrument is read")
}

/// The pictures of the one facet of `assessment`.
pub(crate) fn pictures(assessment: &Assessment, language: Language) -> ProfilePictures {
    pictures_in(Room::FULL, assessment, language)
}

/// The same, laid out for a room.
pub(crate) fn pictures_in(
    room: Room,
    assessment: &Assessment,
    language: Language,
) -> ProfilePictures {
    let mut pictures = profile_pictures(assessment, language, room);
    assert_eq!(pictures.len(), 1, "every item asks one thing");
    pictures.remove(0)
}

/// A domain's title and the titles of its items.
pub(crate) type Titles = (String, Vec<String>);

/// An instrument with these titles: of each domain, and of its items.
pub(crate) fn instrument(domains: &[Titles]) -> Instrument {
    let mut text = String::from(
        r#"
id = "made"
version = "1.0.0"
kind = "level"
title = { da = "t", en = "t" }
about = { da = "t", en = "t" }
measurement = { sd = 0.6, reliability = 0.8, status = "assumption", date = "2026-11-24", source = { da = "t", en = "t" } }
"#,
    );
    for (d, (title, items)) in domains.iter().enumerate() {
        write!(
            text,
            "[[domains]]\nid = \"d{d}\"\ntitle = {{ da = {title:?}, en = {title:?} }}\nabout = {{ da = \"t\", en = \"t\" }}\n"
        )
        .expect("a String takes any text");
        for (i, title) in items.iter().enumerate() {
            write!(
                text,
                "[[domains.items]]\nid = \"d{d}i{i}\"\nwording = 1\ntitle = {{ da = {title:?}, en = {title:?} }}\nwhy = {{ da = \"t\", en = \"t\" }}\nworks = {{ da = \"t\", en = \"t\" }}\nfails = {{ da = \"t\", en = \"t\" }}\nanchors = {{ da = [\"1\",\"2\",\"3\",\"4\",\"5\"], en = [\"1\",\"2\",\"3\",\"4\",\"5\"] }}\n"
            )
            .expect("a String takes any text");
        }
    }
    Instrument::parse("made.toml", &text, &Kinds::builtin()).expect("the made instrument is read")
}

/// An assessment whose items were answered so in their order, over and over: a digit is a level,
/// `t` not my task, `k` do not know, `s` rather not say, anything else no answer.
pub(crate) fn assessment(instrument: Instrument, answers: &str) -> Assessment {
    let at = DateTime::<Utc>::UNIX_EPOCH;
    let mut given = Answers::default();
    let answered = instrument
        .items()
        .zip(answers.chars().cycle())
        .filter_map(|(item, letter)| {
            let answer = match letter {
                '1'..='5' => {
                    let level = u8::try_from(u32::from(letter) - u32::from('0')).ok()?;
                    Answer::from(Value::try_from(level).expect("1 to 5 are levels"))
                }
                't' => NonAnswer::NotMyTask.into(),
                'k' => NonAnswer::DoNotKnow.into(),
                's' => NonAnswer::RatherNotSay.into(),
                _ => return None,
            };
            Some((item.id.clone(), GivenAnswer { answer, at }))
        });
    for (item, answer) in answered {
        given.insert(item, FacetId::new(LEVEL_FACET), answer);
    }
    let head = AssessmentHead {
        id: AssessmentId::new(Uuid::nil()),
        rater: PersonId::new(Uuid::nil()),
        subject: PersonId::new(Uuid::nil()),
        conversation: None,
        started: at,
        state: AssessmentState::Finished { at },
        last_item: None,
        hindsight_of: None,
    };
    Assessment {
        head,
        instrument: Arc::new(instrument),
        answers: given,
        prompt_answers: BTreeMap::new(),
    }
}
