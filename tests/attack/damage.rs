//! A store whose bytes have changed.

use std::fs;

use anyhow::{Context as _, Result, bail};
use app::AppError;
use chrono::NaiveDate;
use domain::{Overview, Reflection};
use rusqlite::config::DbConfig;
use store::Store;
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::instrument::core;
use support::random::Random;
use support::raw;
use support::refusal::name;

use crate::untouched::used;

const PAGE: usize = 4_096;

/// Everything that the screens would show, but for the day on which they do.
fn everything(home: &Home) -> Result<(Overview, Vec<Reflection>), AppError> {
    let mut run = home.start();
    let mut overview = run.overview()?;
    overview.wheel.today = NaiveDate::default();
    let lines = run.desk.reflections()?;
    let reflections = lines.iter().map(|line| run.desk.reflection(line.id));
    let reflections = reflections.collect::<Result<_, _>>()?;
    Ok((overview, reflections))
}

/// Whether the database's own checks find a fault.
fn is_noticed(home: &Home) -> bool {
    match Store::open(&home.data()).and_then(|store| store.faults()) {
        Ok(faults) => !faults.is_empty(),
        Err(_) => true,
    }
}

/// Checks that a store with `bytes` in its file shows what it showed before or nothing at all,
/// that opening it does not write to it, and that the damage is noticed. Says whether it opened.
fn damaged(home: &Home, bytes: &[u8]) -> Result<bool> {
    let right = everything(&home.copy()?)?;
    let copy = home.copy()?;
    fs::write(copy.store_file(), bytes)?;
    let before = Files::of(&copy.data())?;
    let shown = everything(&copy);
    match &shown {
        Ok(shown) => assert_eq!(*shown, right, "a damaged store never shows something else"),
        Err(error) => {
            let name = name(error);
            assert!(
                ["Damaged", "Foreign"].contains(&name.as_str()),
                "it is called damaged or not a store, and not {name}"
            );
            assert_eq!(Files::of(&copy.data())?, before, "it is not touched");
        }
    }
    if !is_noticed(&copy) {
        bail!("the damage goes unnoticed");
    }
    Ok(shown.is_ok())
}

#[test]
fn one_flipped_bit_anywhere_is_noticed_and_never_shows_something_else() -> Result<()> {
    let home = used()?;
    let whole = fs::read(home.store_file())?;
    let mut random = Random::seeded(7);
    let mut refused = 0;
    for page in 0..whole.len() / PAGE {
        for _ in 0..4 {
            let place = page * PAGE + random.below(PAGE);
            let mut bytes = whole.clone();
            bytes[place] ^= 1 << random.below(8);
            let opened = damaged(&home, &bytes).with_context(|| format!("byte {place}"))?;
            refused += usize::from(!opened);
        }
    }
    assert!(
        refused > 40,
        "only {refused} flips kept it from being shown"
    );
    Ok(())
}

#[test]
fn a_file_that_ends_too_early_is_noticed() -> Result<()> {
    let home = used()?;
    let whole = fs::read(home.store_file())?;
    for length in [
        1,
        100,
        PAGE - 1,
        PAGE,
        PAGE + 1,
        whole.len() / 2,
        whole.len() - PAGE,
    ] {
        let opened = damaged(&home, &whole[..length]);
        let opened = opened.with_context(|| format!("{length} of {} bytes", whole.len()))?;
        assert!(!opened, "what is missing cannot be shown ({length} bytes)");
    }
    Ok(())
}

#[test]
fn pages_that_have_changed_places_are_noticed() -> Result<()> {
    let home = used()?;
    let whole = fs::read(home.store_file())?;
    for first in 1..(whole.len() / PAGE) - 1 {
        let mut bytes = whole.clone();
        let (left, right) = bytes.split_at_mut((first + 1) * PAGE);
        left[first * PAGE..].swap_with_slice(&mut right[..PAGE]);
        damaged(&home, &bytes).with_context(|| format!("page {first} and the next"))?;
    }
    Ok(())
}

#[test]
fn a_damaged_log_shows_an_earlier_state_and_never_a_mixed_one() -> Result<()> {
    let home = used()?;
    let mut states = vec![everything(&home.copy()?)?];
    let mut run = home.start();
    let id = run.draft(&Answers::none())?;
    drop(run);
    // The answers of a program that was killed: they are in the log and nowhere else.
    let killed = raw::open(&home.store_file())?;
    killed.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    states.push(everything(&home.copy()?)?);
    for item in core()?.items().take(6) {
        let now = home.start().now().timestamp_millis();
        killed.execute(
            "INSERT INTO answers (assessment, item, level, given) VALUES (?1, ?2, 3, ?3)",
            (id.as_uuid(), item.id.as_str(), now),
        )?;
        states.push(everything(&home.copy()?)?);
    }
    drop(killed);
    let log = fs::read(home.data().join("fagspejl.db-wal"))?;
    assert!(log.len() > 6 * PAGE, "the log holds six answers");
    for place in (0..log.len()).step_by(509) {
        let copy = home.copy()?;
        let mut bytes = log.clone();
        bytes[place] ^= 4;
        fs::write(copy.data().join("fagspejl.db-wal"), bytes)?;
        match everything(&copy) {
            Ok(shown) => assert!(
                states.contains(&shown),
                "byte {place}: a state that never was"
            ),
            Err(error) => assert_eq!(name(&error), "Damaged", "byte {place}"),
        }
    }
    let healthy = everything(&home)?;
    assert_eq!(
        Some(&healthy),
        states.last(),
        "an undamaged log holds everything"
    );
    let answers = healthy.1.iter().filter(|reflection| reflection.id == id);
    let answers: Vec<_> = answers.flat_map(|reflection| &reflection.answers).collect();
    assert_eq!(answers.len(), 6, "all six answers");
    assert!(
        answers
            .iter()
            .all(|(_, given)| given.answer == level(3).into())
    );
    Ok(())
}
