//! A store whose bytes have changed.

use std::fs;

use anyhow::Result;
use rusqlite::config::DbConfig;
use support::answers::level;
use support::faults::{Tried, broken, cut_short, flipped_bits, shown};
use support::instrument::core;
use support::raw;
use support::refusal::name;

use crate::untouched::used;

const PAGE: usize = 4_096;

/// How many bits are flipped, each in a store of its own.
const FLIPS: usize = 600;
/// At how many lengths a store is cut off.
const LENGTHS: usize = 50;

fn is_noticed(tried: &Tried, count: usize) {
    assert_eq!(tried.lost, Vec::<String>::new(), "never something else");
    assert_eq!(tried.tries, count, "it was tried as often as asked");
    let noticed: usize = tried.said.values().sum();
    assert_eq!(noticed, count, "each is noticed");
    assert_eq!(
        tried.kinds(),
        ["Damaged", "Foreign"],
        "it is called damaged, or not a store where its first page is"
    );
}

#[test]
fn one_flipped_bit_anywhere_is_noticed_and_never_shows_something_else() -> Result<()> {
    is_noticed(&flipped_bits(&used()?, FLIPS)?, FLIPS);
    Ok(())
}

#[test]
fn a_file_that_ends_too_early_is_noticed() -> Result<()> {
    let home = used()?;
    is_noticed(&cut_short(&home, LENGTHS)?, LENGTHS);
    let before = shown(&home.copy()?)?;
    let whole = fs::read(home.store_file())?;
    for length in [PAGE - 1, PAGE, PAGE + 1, whole.len() - PAGE] {
        let found = broken(&home, &before, &whole[..length])?;
        assert_eq!(found.wrong, Vec::<String>::new(), "{length} bytes");
        assert!(!found.opened, "{length} bytes: a whole page is missing");
    }
    Ok(())
}

#[test]
fn pages_that_have_changed_places_are_noticed() -> Result<()> {
    let home = used()?;
    let before = shown(&home.copy()?)?;
    let whole = fs::read(home.store_file())?;
    for first in 1..(whole.len() / PAGE) - 1 {
        let mut bytes = whole.clone();
        let (left, right) = bytes.split_at_mut((first + 1) * PAGE);
        left[first * PAGE..].swap_with_slice(&mut right[..PAGE]);
        let found = broken(&home, &before, &bytes)?;
        let place = format!("page {first} and the next");
        assert_eq!(found.wrong, Vec::<String>::new(), "{place}");
    }
    Ok(())
}

#[test]
fn a_damaged_log_shows_an_earlier_state_and_never_a_mixed_one() -> Result<()> {
    let home = used()?;
    let mut states = vec![shown(&home.copy()?)?];
    let mut run = home.start();
    let id = run.begin_answering()?;
    drop(run);
    // The answers of a program that was killed: they are in the log and nowhere else.
    let killed = raw::open(&home.store_file())?;
    killed.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    states.push(shown(&home.copy()?)?);
    for item in core()?.items().skip(1).take(6) {
        let now = home.start().now().timestamp_millis();
        killed.execute(
            "INSERT INTO answers (assessment, item, facet, value, given) VALUES (?1, ?2, 'level', 3, ?3)",
            (id.as_uuid(), item.id.as_str(), now),
        )?;
        states.push(shown(&home.copy()?)?);
    }
    drop(killed);
    let log = fs::read(home.data().join("fagspejl.db-wal"))?;
    assert!(log.len() > 6 * PAGE, "the log holds six answers");
    for place in (0..log.len()).step_by(509) {
        let copy = home.copy()?;
        let mut bytes = log.clone();
        bytes[place] ^= 4;
        fs::write(copy.data().join("fagspejl.db-wal"), bytes)?;
        match shown(&copy) {
            Ok(shown) => assert!(
                states.contains(&shown),
                "byte {place}: a state that never was"
            ),
            Err(error) => assert_eq!(name(&error), "Damaged", "byte {place}"),
        }
    }
    let healthy = shown(&home)?;
    assert_eq!(
        Some(&healthy),
        states.last(),
        "an undamaged log holds everything"
    );
    let answers = healthy.1.iter().filter(|reflection| reflection.id == id);
    let answers: Vec<_> = answers
        .flat_map(|reflection| reflection.answers.iter())
        .collect();
    assert_eq!(answers.len(), 7, "the one before, and all six");
    assert!(
        answers
            .iter()
            .all(|(_, _, given)| given.answer == level(3).into())
    );
    Ok(())
}

#[test]
fn damage_that_was_met_is_called_damage_the_next_time_too() -> Result<()> {
    let home = used()?;
    let whole = fs::read(home.store_file())?;
    let mut met = 0;
    for page in 1..whole.len() / PAGE {
        let copy = home.copy()?;
        let mut bytes = whole.clone();
        bytes[page * PAGE + 100] ^= 1;
        fs::write(copy.store_file(), bytes)?;
        let mut run = copy.start();
        for time in 1..=2 {
            let kind = run.overview().err().map(|error| name(&error));
            met += usize::from(kind.is_some());
            assert!(
                kind.is_none_or(|kind| kind == "Damaged"),
                "page {page}, time {time}: it is said what is wrong"
            );
        }
    }
    assert!(met > 2, "the start screen reads some of the pages");
    Ok(())
}
