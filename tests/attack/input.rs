//! Requests that make no sense.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{Answer, AssessmentError, AssessmentId, InstrumentId, Value, ValueUnknown};
use ipc::{AnswerChoice, GiveAnswer};
use support::answers::level;
use support::run::Run;
use uuid::Uuid;

use crate::untouched::{refused, used};

/// The finished reflection and the draft of [`used`].
fn both(run: &mut Run) -> Result<(AssessmentId, AssessmentId), AppError> {
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let find = |finished: bool| {
        let line = lines
            .iter()
            .find(|line| line.finished.is_some() == finished);
        line.map(|line| line.id)
    };
    let found = find(true).zip(find(false));
    found.ok_or(AppError::InstrumentUnknown)
}

#[test]
fn a_number_that_is_no_level_is_refused_by_its_number() -> Result<()> {
    for number in [0, 10, 11, 255] {
        let request = format!(
            r#"{{"id": "{}", "item": "health", "facet": "level",
                "answer": {{"kind": "value", "value": {number}}}}}"#,
            Uuid::from_u128(1)
        );
        let request: GiveAnswer = serde_json::from_str(&request)?;
        assert_eq!(
            Answer::try_from(request.answer),
            Err(ValueUnknown { value: number }),
            "{number} is on no scale"
        );
        assert!(Value::try_from(number).is_err(), "{number} is on no scale");
    }
    for number in 1..=5 {
        let choice = AnswerChoice::Value { value: number };
        assert_eq!(Answer::try_from(choice), Ok(level(number).into()));
    }
    let home = used()?;
    let mut run = home.start();
    let (_, draft) = both(&mut run)?;
    for number in 6..=9 {
        let answer: Answer = AnswerChoice::Value { value: number }.try_into()?;
        let refused = run.answer(draft, "health", answer).err();
        let is_beyond = |error: &AppError| match error {
            AppError::Assessment(AssessmentError::Value(beyond)) => beyond.value == number,
            _ => false,
        };
        assert!(
            refused.as_ref().is_some_and(is_beyond),
            "{number} is none of the five: {refused:?}"
        );
    }
    Ok(())
}

#[test]
fn a_choice_of_another_shape_does_not_arrive() {
    let shapes = [
        r#"{"kind": "value", "value": -1}"#,
        r#"{"kind": "value", "value": 256}"#,
        r#"{"kind": "value", "value": 3.5}"#,
        r#"{"kind": "value", "value": "4"}"#,
        r#"{"kind": "value", "value": null}"#,
        r#"{"kind": "value"}"#,
        r#"{"kind": "nonAnswer", "reason": "zero"}"#,
        r#"{"kind": "nonAnswer", "value": 1}"#,
        r#"{"kind": "score", "value": 1}"#,
        r#"{"value": 4}"#,
        "4",
        "null",
        "[]",
    ];
    for shape in shapes {
        assert!(
            serde_json::from_str::<AnswerChoice>(shape).is_err(),
            "{shape} is no choice"
        );
    }
    for id in ["", "1", "not-an-id", "00000000-0000-0000-0000-00000000000g"] {
        let request = format!(r#"{{"id": "{id}"}}"#);
        assert!(
            serde_json::from_str::<ipc::ReflectionOf>(&request).is_err(),
            "`{id}` names no reflection"
        );
    }
}

#[test]
fn an_item_that_is_not_asked_takes_no_answer() -> Result<()> {
    let home = used()?;
    let long = "a".repeat(1_000_000);
    for item in [
        "weather",
        "",
        "HEALTH",
        "health ",
        "'; DROP TABLE answers; --",
        &long,
    ] {
        refused(&home, "ItemUnknown", |run| {
            let (_, draft) = both(run)?;
            run.answer(draft, item, level(4))
        })?;
        refused(&home, "ItemUnknown", |run| {
            let (_, draft) = both(run)?;
            run.clear(draft, item)
        })?;
        refused(&home, "ItemUnknown", |run| {
            let (_, draft) = both(run)?;
            run.look_at(draft, item)
        })?;
    }
    Ok(())
}

type Ask = fn(&mut Run, AssessmentId) -> Result<(), AppError>;

/// Everything that is asked of one reflection.
const ASKED: [(&str, Ask); 8] = [
    ("give", |run, id| {
        run.answer(id, "health", level(1)).map(drop)
    }),
    ("clear", |run, id| {
        run.clear(id, "self-reflection").map(drop)
    }),
    ("look at", |run, id| run.look_at(id, "health").map(drop)),
    ("finish", |run, id| run.finish(id).map(drop)),
    ("delete", |run, id| run.delete_draft(id).map(drop)),
    ("read", |run, id| {
        app::reflection::reflection(&mut run.backend.stores, id).map(drop)
    }),
    ("profile", |run, id| {
        app::profile::profile(&mut run.backend.stores, id).map(drop)
    }),
    ("pictures", |run, id| {
        app::profile::profile_pictures(
            &mut run.backend.stores,
            id,
            domain::Language::Da,
            picture::Room::FULL,
        )
        .map(drop)
    }),
];

#[test]
fn a_reflection_that_is_not_there_is_refused_whatever_is_asked_of_it() -> Result<()> {
    let home = used()?;
    for (asked, ask) in ASKED {
        for id in [Uuid::nil(), Uuid::from_u128(99), Uuid::max()] {
            refused(&home, "AssessmentUnknown", |run| {
                ask(run, AssessmentId::new(id))
            })
            .context(asked)?;
        }
    }
    Ok(())
}

#[test]
fn a_finished_reflection_takes_no_change() -> Result<()> {
    let home = used()?;
    for (asked, ask) in &ASKED[..5] {
        refused(&home, "Finished", |run| {
            let (finished, _) = both(run)?;
            ask(run, finished)
        })
        .context(*asked)?;
    }
    Ok(())
}

#[test]
fn a_draft_shows_no_profile_and_no_picture() -> Result<()> {
    let home = used()?;
    for (asked, ask) in &ASKED[6..] {
        refused(&home, "NotFinished", |run| {
            let (_, draft) = both(run)?;
            ask(run, draft)
        })
        .context(*asked)?;
    }
    Ok(())
}

#[test]
fn an_empty_reflection_is_not_finished() -> Result<()> {
    let home = used()?;
    refused(&home, "NothingAnswered", |run| {
        let empty = run.begin()?;
        run.finish(empty)
    })
}

#[test]
fn an_instrument_that_the_program_does_not_carry_begins_nothing() -> Result<()> {
    let home = used()?;
    for instrument in ["", "another", "beskaeftigelsesfaglighed.toml", "../x"] {
        refused(&home, "InstrumentUnknown", |run| {
            run.begin_with(&InstrumentId::new(instrument))
        })?;
    }
    Ok(())
}

#[test]
fn an_id_that_is_taken_begins_nothing() -> Result<()> {
    let home = used()?;
    let begin = |run: &mut Run, taken: AssessmentId| {
        let core = app::instrument::method(&run.backend.stores, &run.backend.library)?
            .instruments
            .into_iter()
            .next();
        let core = core.ok_or(AppError::InstrumentUnknown)?.summary.id;
        let mut ids = run.new_ids(AssessmentId::new);
        ids.id = taken;
        let now = run.now();
        app::reflection::begin(
            &mut run.backend.stores,
            &run.backend.library,
            &core,
            ids,
            now,
        )
    };
    refused(&home, "Finished", |run| {
        let (finished, _) = both(run)?;
        begin(run, finished)?;
        run.answer(finished, "health", level(1))
    })?;
    let mut run = home.start();
    let (_, draft) = both(&mut run)?;
    let before = app::reflection::reflection(&mut run.backend.stores, draft)?;
    begin(&mut run, draft)?;
    let after = app::reflection::reflection(&mut run.backend.stores, draft)?;
    assert_eq!(
        after.answers, before.answers,
        "what stands under it is read"
    );
    Ok(())
}

#[test]
fn undoing_where_nothing_was_done_is_refused() -> Result<()> {
    let home = used()?;
    refused(&home, "NothingToUndo", Run::undo)
}
