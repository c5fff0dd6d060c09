//! Files that are no export, or not quite.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use app::{AppError, ImportError};
use domain::{ExportFormat, Kinds};
use serde_json::Value;
use support::home::Home;
use support::random::Random;
use support::raw;
use support::used_store::used_home;

fn refusal(json: &[u8]) -> Result<ImportError> {
    let home = Home::new()?;
    match home.start().import(json) {
        Err(AppError::Import(error)) => Ok(error),
        other => anyhow::bail!("it is not refused as a file: {:?}", other.map(drop)),
    }
}

fn unreadable(place: &str) -> ImportError {
    ImportError::Unreadable {
        place: place.to_owned(),
    }
}

/// Refuses each change of an export (where, to what) with its place.
fn named(export: &Value, wrong: Vec<(&str, Value, &str)>) -> Result<()> {
    for (place, other, named) in wrong {
        let mut changed = export.clone();
        *changed.pointer_mut(place).context(place.to_owned())? = other;
        let refused = refusal(&serde_json::to_vec(&changed)?).context(place.to_owned())?;
        assert_eq!(refused, unreadable(named), "{place}");
    }
    Ok(())
}

fn export() -> Result<Value> {
    let export = used_home()?.start().exported(ExportFormat::Json)?;
    Ok(serde_json::from_slice(&export)?)
}

/// The place of the first reflection of which this holds.
fn place_of(export: &Value, wanted: fn(&Value) -> bool) -> Result<usize> {
    let all = export["reflections"].as_array().context("a list")?;
    all.iter().position(wanted).context("there is one")
}

#[test]
fn what_is_wrong_with_a_file_is_named_by_its_place() -> Result<()> {
    let export = export()?;
    let text = export["instruments"][0]["text"].as_str();
    let other = format!("{}\n", text.unwrap_or_default());
    named(
        &export,
        vec![
            ("/format", "other".into(), "format"),
            ("/version", 0.into(), "version"),
            ("/version", "1".into(), "version"),
            ("/person", Value::Null, "person"),
            ("/person/id", "me".into(), "person.id"),
            (
                "/person/added",
                "2026-11-24T09:00:00Z".into(),
                "person.added",
            ),
            ("/person/name", " ".into(), "person.name"),
            ("/rhythm", "weekly".into(), "rhythm"),
            ("/instruments/0/text", other.into(), "instruments[0].sha256"),
        ],
    )
}

#[test]
fn what_is_wrong_with_a_reflection_is_named_by_its_place() -> Result<()> {
    let export = export()?;
    let first = &export["reflections"][0];
    let (id, answer) = (first["id"].clone(), first["answers"][0].clone());
    let none = || Value::Array(Vec::new());
    let leap = "2026-11-24T23:59:60.000Z";
    named(
        &export,
        vec![
            (
                "/reflections/0/instrument",
                "0".into(),
                "reflections[0].instrument",
            ),
            (
                "/reflections/0/rater",
                "00000000-0000-0000-0000-00000000ffff".into(),
                "reflections[0].rater",
            ),
            ("/reflections/1/id", id, "reflections[1].id"),
            (
                "/reflections/0/started",
                "2026-02-30T09:00:00.000Z".into(),
                "reflections[0].started",
            ),
            (
                "/reflections/0/finished",
                leap.into(),
                "reflections[0].finished",
            ),
            (
                "/reflections/0/lastItem",
                "weather".into(),
                "reflections[0].lastItem",
            ),
            ("/reflections/0/answers", none(), "reflections[0].finished"),
            (
                "/reflections/0/answers/1",
                answer,
                "reflections[0].answers[1].item",
            ),
            (
                "/reflections/0/answers/0/item",
                "weather".into(),
                "reflections[0].answers[0].item",
            ),
            (
                "/reflections/0/answers/0/answer",
                6.into(),
                "reflections[0].answers[0].answer",
            ),
        ],
    )?;
    let draft = place_of(&export, |one| one["finished"].is_null())?;
    let back = place_of(&export, |one| !one["hindsightOf"].is_null())?;
    let focus = Value::Array(vec!["health".into()]);
    let other = "00000000-0000-0000-0000-00000000ffff";
    for (at, field, to, named_field) in [
        (draft, "prompts/0/text", Value::from(" "), "prompts[0].text"),
        (draft, "prompts/0/prompt", 99.into(), "prompts[0].prompt"),
        (draft, "focus", focus, "focus"),
        (back, "hindsightOf", other.into(), "hindsightOf"),
    ] {
        let place = format!("/reflections/{at}/{field}");
        let name = format!("reflections[{at}].{named_field}");
        named(&export, vec![(&place, to, &name)])?;
    }
    Ok(())
}

#[test]
fn what_is_wrong_with_an_example_or_an_agreement_is_named_by_its_place() -> Result<()> {
    let none = Value::Array(Vec::new());
    named(
        &export()?,
        vec![
            ("/examples/0/day", "1899-12-31".into(), "examples[0].day"),
            ("/examples/0/day", "2026-1-1".into(), "examples[0].day"),
            ("/examples/0/situation", "".into(), "examples[0]"),
            ("/examples/0/task", "a".repeat(4_001).into(), "examples[0]"),
            (
                "/examples/0/forms/0",
                "rumour".into(),
                "examples[0].forms[0]",
            ),
            (
                "/examples/0/items/0/item",
                "A B".into(),
                "examples[0].items",
            ),
            ("/agreements/0/history", none, "agreements[0].history"),
            (
                "/agreements/0/history/0/state",
                "done".into(),
                "agreements[0].history",
            ),
            (
                "/agreements/0/history/1/state",
                "open".into(),
                "agreements[0].history[1]",
            ),
            (
                "/agreements/0/history/1/state",
                "done".into(),
                "agreements[0].history[1]",
            ),
            (
                "/agreements/0/history/1/outcome",
                Value::Null,
                "agreements[0].history[1]",
            ),
            ("/agreements/0/item/item", "".into(), "agreements[0].item"),
        ],
    )
}

#[test]
fn nothing_of_what_a_file_says_is_repeated() -> Result<()> {
    let mut export = export()?;
    let answer = export["reflections"][0]["answers"][0].as_object_mut();
    answer
        .context("an answer")?
        .insert("Karen".into(), "1".into());
    let refused = refusal(&serde_json::to_vec(&export)?)?;
    assert_eq!(refused, unreadable("reflections[0].answers[0]"));
    assert_eq!(
        refusal(b"{\"format\": \"fagspejl\",\n Karen")?,
        unreadable("line 2")
    );
    assert_eq!(refusal(b"")?, unreadable("line 1"));
    assert_eq!(refusal(b"[]")?, unreadable("."));
    assert_eq!(refusal("{}".as_bytes())?, unreadable("."));
    Ok(())
}

#[test]
fn what_is_too_large_too_deep_or_too_full_is_not_parsed() -> Result<()> {
    let large = vec![b' '; exchange::LARGEST + 1];
    assert_eq!(refusal(&large)?, ImportError::TooLarge);
    let deep = "[".repeat(100_000);
    assert_eq!(refusal(deep.as_bytes())?, ImportError::TooLarge);
    let full = format!("[{}0]", "0,".repeat(1_000_001));
    assert_eq!(refusal(full.as_bytes())?, ImportError::TooLarge);
    let quoted = format!(
        r#"{{"format": "[[[[[[[[[[[[[[[[[[[[\"{}"}}"#,
        ",".repeat(2_000_000)
    );
    assert_eq!(
        refusal(quoted.as_bytes())?,
        unreadable("."),
        "what stands in a text is no nesting and no value"
    );
    Ok(())
}

/// Another byte, a byte less, a byte more, a piece twice, or an end too early.
fn mutated(export: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = export.to_vec();
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len());
        match random.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..at + random.below(bytes.len() - at).min(40))),
            2 => {
                let end = at + random.below(bytes.len() - at).min(200);
                let piece = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, piece);
            }
            3 => bytes.insert(at, b"\"{}[],:0\\"[random.below(9)]),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
        }
    }
    bytes
}

#[test]
fn whatever_is_changed_in_a_file_it_is_refused_or_taken_in_whole() -> Result<()> {
    let export = used_home()?.start().exported(ExportFormat::Json)?;
    // The text of the instrument is most of the file, and any change in it is refused.
    let text = String::from_utf8(export.clone())?;
    let from = text.find("\"reflections\"").context("it has reflections")?;
    let home = used_home()?;
    let mut run = home.start();
    run.overview()?;
    let before = raw::tables(&home.data())?;
    let mut random = Random::seeded(4);
    let (mut refused, mut slowest) = (0, Duration::ZERO);
    for _ in 0..2_000 {
        let (start, end) = export.split_at(from);
        let bytes = match random.below(10) {
            0 => mutated(&export, &mut random),
            _ => [start, &mutated(end, &mut random)].concat(),
        };
        let began = Instant::now();
        let result = exchange::from_json(&bytes, &Kinds::builtin());
        slowest = slowest.max(began.elapsed());
        if result.is_err() {
            refused += 1;
            let refusal = run.import(&bytes).map(drop);
            assert!(matches!(refusal, Err(AppError::Import(_))), "{refusal:?}");
        } else if random.below(20) == 0 {
            let other = Home::new()?;
            other.start().import(&bytes)?;
            other.start().exported(ExportFormat::Json)?;
        }
    }
    assert!(refused > 1_000, "only {refused} were refused");
    assert!(slowest < Duration::from_secs(1), "one took {slowest:?}");
    assert_eq!(raw::tables(&home.data())?, before, "the store is as it was");
    Ok(())
}
