//! Erasing from backups: each is written anew without it, keeps its name, its time, its version and its
//! lock, or is left as it was and counted.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use domain::{AssessmentId, Erase};
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::own::ExampleBuilder;
use support::raw;
use support::run::Run;
use support::used_store::used_home;
use view::Backup;

fn file(home: &Home, backup: &Backup) -> PathBuf {
    home.data().join("backups").join(&backup.name)
}

fn latest_finished(run: &mut Run) -> Result<AssessmentId> {
    let mut all = app::reflection::reflections(&mut run.backend.stores)?.into_iter();
    let line = all.find(|line| line.finished.is_some());
    Ok(line.context("one is finished")?.id)
}

fn schema(file: &std::path::Path) -> Result<Vec<String>> {
    let opened = raw::open(file)?;
    let mut schema = opened.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY 1")?;
    let rows = schema.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[test]
fn a_backup_of_an_earlier_version_is_written_anew_as_one_of_that_version() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    let frozen = support::repository::root().join("tests/upgrade/version-1.db");
    fs::copy(frozen, home.store_file())?;
    let mut run = home.start();
    run.overview()?;
    let before = run.backups()?.backups.pop().context("it was upgraded")?;
    let path = file(&home, &before);
    let (shape, written) = (schema(&path)?, fs::metadata(&path)?.modified()?);
    let what = Erase::Reflection {
        id: latest_finished(&mut run)?,
    };
    assert_eq!(
        app::erasure::preview_erasure(&mut run.backend.stores, what)?
            .preview()?
            .backups,
        1
    );
    assert_eq!(run.erase(what, true)?.backups_left, 0);
    let after = run.backups()?.backups.pop().context("it is still there")?;
    assert_eq!(
        (&after.name, after.at, after.reason),
        (&before.name, before.at, before.reason)
    );
    let finished = |backup: &Backup| backup.holds.map(|holds| holds.finished);
    assert_eq!(
        finished(&after).map(|finished| finished + 1),
        finished(&before),
        "one reflection is gone from it"
    );
    assert_eq!(schema(&path)?, shape, "what guards the others is there");
    assert_eq!(
        fs::metadata(&path)?.modified()?,
        written,
        "its time is kept"
    );
    let opened = raw::open(&path)?;
    let number = |pragma| opened.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    assert_eq!((number("user_version")?, number("freelist_count")?), (1, 0));
    drop(opened);
    assert!(run.restore(&after.name).is_ok(), "it can be brought back");
    Ok(())
}

#[test]
fn a_backup_that_does_not_hold_it_is_not_touched() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let backup = run.back_up()?;
    let before = Files::of(&home.data().join("backups"))?;
    let id = run.add_example(&ExampleBuilder::new("later"))?;
    // The backup of the day was made before it.
    let others = run.backups()?.backups.len() - 1;
    let what = Erase::Example { id };
    assert_eq!(
        app::erasure::preview_erasure(&mut run.backend.stores, what)?
            .preview()?
            .backups,
        0
    );
    assert_eq!(run.erase(what, true)?.backups_left, 0);
    let after = Files::of(&home.data().join("backups"))?;
    ensure!(others > 0 || after == before, "not a byte of it");
    let bytes = fs::read(file(&home, &backup))?;
    ensure!(!bytes.is_empty());
    Ok(())
}

#[test]
fn a_damaged_backup_is_left_as_it_is_and_counted() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let id = run.add_example(&ExampleBuilder::new("to go"))?;
    let path = file(&home, &run.back_up()?);
    let mut bytes = fs::read(&path)?;
    let place = bytes.len() - 2_000;
    bytes[place] ^= 1;
    fs::write(&path, &bytes)?;
    let what = Erase::Example { id };
    let erased = run.erase(what, true)?;
    assert_eq!(erased.backups_left, 1, "nobody can say what it holds");
    assert_eq!(fs::read(&path)?, bytes, "and nobody has written to it");
    let names = Files::of(&home.data().join("backups"))?.names();
    ensure!(
        names.iter().all(|name| !name.starts_with('.')),
        "nothing is left of trying: {names:?}"
    );
    Ok(())
}

#[test]
fn a_backup_keeps_the_lock_that_it_carries() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    let id = run.add_example(&ExampleBuilder::new("to go"))?;
    let backup = run.back_up()?;
    assert_eq!(run.erase(Erase::Example { id }, true)?.backups_left, 0);
    let there = Home::new()?;
    let stick = there.path().join("stick.db");
    fs::copy(file(&home, &backup), &stick)?;
    let mut run = there.start();
    run.overview()?;
    assert!(run.choose_backup(&stick)?.locked);
    run.restore_chosen(Some(PASSPHRASE))?;
    let left = run.search("")?.examples;
    assert_eq!(left.len(), 1, "the other example is there, this one is not");
    Ok(())
}

#[test]
fn what_is_erased_is_gone_also_where_the_backups_cannot_be_listed() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(1)))?;
    let backups = home.data().join("backups");
    let _ = fs::remove_dir_all(&backups);
    fs::write(&backups, "no folder")?;
    let done = run.erase(Erase::Reflection { id }, true);
    let gone = app::reflection::reflection(&mut run.backend.stores, id).is_err();
    ensure!(
        done.is_ok() == gone,
        "what is told is what was done: {done:?}, gone {gone}"
    );
    Ok(())
}
