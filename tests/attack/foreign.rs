//! Files that are not a store of Fagspejl, in the store's place.

use std::fs;

use anyhow::{Context as _, Result};
use rusqlite::Connection;
use support::answers::{Answers, level};
use support::home::Home;
use support::random::Random;
use support::raw;
use support::run::Run;

use crate::untouched::{refused, used};

/// A home with a file in the store's place.
fn with_file(content: impl AsRef<[u8]>) -> Result<Home> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    fs::write(home.store_file(), content)?;
    Ok(home)
}

fn is_foreign(home: &Home) -> Result<()> {
    refused(home, "Foreign", Run::overview)?;
    refused(home, "Foreign", |run| {
        app::reflection::reflections(&mut run.backend.stores)
    })?;
    refused(home, "Foreign", Run::begin)
}

#[test]
fn a_text_file_is_not_a_store() -> Result<()> {
    for text in ["x", "Kære dagbog\n", &"Kære dagbog\n".repeat(5_000)] {
        is_foreign(&with_file(text)?).with_context(|| format!("{} bytes", text.len()))?;
    }
    Ok(())
}

#[test]
fn random_bytes_are_not_a_store() -> Result<()> {
    let mut random = Random::seeded(1);
    for size in [1, 15, 16, 100, 511, 512, 4_095, 4_096, 4_097, 100_000] {
        let bytes: Vec<u8> = (0..size)
            .map(|_| random.number().to_be_bytes()[0])
            .collect();
        is_foreign(&with_file(bytes)?).with_context(|| format!("{size} bytes"))?;
    }
    Ok(())
}

#[test]
fn zeros_are_not_a_store() -> Result<()> {
    for size in [1, 512, 4_096, 40_960] {
        is_foreign(&with_file(vec![0; size])?).with_context(|| format!("{size} bytes"))?;
    }
    Ok(())
}

#[test]
fn a_database_without_encryption_is_not_a_store() -> Result<()> {
    let home = with_file("")?;
    let plain = Connection::open(home.store_file())?;
    plain.execute_batch("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')")?;
    drop(plain);
    is_foreign(&home)
}

#[test]
fn a_database_with_another_key_is_not_a_store() -> Result<()> {
    let home = with_file("")?;
    let locked = raw::open_with_key(&home.store_file(), &"ab".repeat(32))?;
    locked.execute_batch("PRAGMA application_id = 1178683219; CREATE TABLE subjects (id)")?;
    drop(locked);
    is_foreign(&home)
}

#[test]
fn a_database_of_another_program_with_the_same_key_is_not_a_store() -> Result<()> {
    let others = [
        "CREATE TABLE recipes (name TEXT)",
        "PRAGMA application_id = 42",
        "PRAGMA user_version = 1",
        "PRAGMA application_id = 1178683219; PRAGMA user_version = -1",
        "PRAGMA application_id = 42; PRAGMA user_version = 99; CREATE TABLE recipes (name TEXT)",
    ];
    for sql in others {
        let home = with_file("")?;
        raw::open(&home.store_file())?.execute_batch(sql)?;
        is_foreign(&home).context(sql)?;
    }
    Ok(())
}

#[test]
fn an_empty_file_becomes_a_store() -> Result<()> {
    let home = with_file("")?;
    let mut run = home.start();
    let id = run.draft(&Answers::none().with("health", level(2)))?;
    drop(run);
    let read = app::reflection::reflection(&mut home.start().backend.stores, id)?;
    assert_eq!(
        read.answers.len(),
        1,
        "a program that was killed at its very first start leaves an empty file"
    );
    Ok(())
}

#[test]
fn once_the_foreign_file_is_moved_away_the_same_run_goes_on() -> Result<()> {
    let home = with_file("Kære dagbog\n")?;
    let kept = used()?;
    let mut run = home.start();
    assert!(run.overview().is_err(), "the file is foreign");
    fs::copy(kept.store_file(), home.store_file())?;
    assert_eq!(
        run.overview()?.finished_count,
        1,
        "to try again is enough; nobody has to start the program anew"
    );
    Ok(())
}
