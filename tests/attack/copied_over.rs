//! A file is put in the store's place by hand, while the log of the one before still lies beside it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use support::files::Files;
use support::home::Home;
use support::lock::{PASSPHRASE, quick_lock};
use support::own::ExampleBuilder;
use support::run::Run;

use crate::untouched::used;

/// What only the log holds.
const LATER: &str = "det sidste, der blev skrevet";

/// The home as a program leaves it that is killed after `write`: its log holds what was written.
fn killed(home: &Home, write: impl FnOnce(&mut Run) -> Result<()>) -> Result<Home> {
    let mut run = home.start();
    write(&mut run)?;
    let killed = home.copy()?;
    assert!(fs::metadata(log(&killed))?.len() > 0, "the log is there");
    drop(run);
    Ok(killed)
}

fn write_example(run: &mut Run) -> Result<()> {
    run.add_example(&ExampleBuilder::new(LATER))?;
    Ok(())
}

fn log(home: &Home) -> PathBuf {
    home.data().join("fagspejl.db-wal")
}

fn backup(home: &Home, name: &str) -> PathBuf {
    home.data().join("backups").join(name)
}

/// The logs that were set aside in the data folder.
fn logs_aside(home: &Home) -> Result<Vec<String>> {
    let mut names = Files::of(&home.data())?.names();
    names.retain(|name| name.ends_with(".log"));
    Ok(names)
}

fn must_open_without_the_log(home: &Home, run: &mut Run, before: &[u8]) -> Result<()> {
    let overview = run.overview()?;
    assert_eq!(overview.finished_count, 1, "all that the file holds");
    app::backup::check_store(&mut run.backend.stores)?;
    assert!(run.search(LATER)?.examples.is_empty(), "nothing of the log");
    let aside = logs_aside(home)?;
    let [aside] = aside.as_slice() else {
        panic!("the log is set aside: {aside:?}");
    };
    assert_eq!(fs::read(home.data().join(aside))?, before, "all of it");
    assert_eq!(overview.log_aside.as_ref(), Some(aside), "and it is said");
    let listed = app::backup::set_aside_files(&run.backend.stores)?;
    assert!(listed.iter().any(|file| &file.name == aside), "and listed");
    Ok(())
}

#[test]
fn a_backup_that_is_copied_over_the_store_opens_and_the_log_beside_it_is_set_aside() -> Result<()> {
    let home = used()?;
    let name = home.start().back_up()?.name;
    let killed = killed(&home, write_example)?;
    fs::copy(backup(&killed, &name), killed.store_file())?;
    let before = fs::read(log(&killed))?;
    let mut run = killed.start();
    must_open_without_the_log(&killed, &mut run, &before)?;
    run.draft(&support::answers::Answers::none())?;
    drop(run);
    let mut again = killed.start();
    let overview = again.overview()?;
    assert_eq!(overview.finished_count, 1, "it goes on like any other");
    assert_eq!(overview.log_aside, None, "it is said once");
    Ok(())
}

#[test]
fn a_locked_backup_that_is_copied_over_the_locked_store_opens_with_the_passphrase() -> Result<()> {
    let home = used()?;
    quick_lock(&home, 7)?;
    let mut first = home.start();
    first.unlock(PASSPHRASE)?;
    let name = first.back_up()?.name;
    drop(first);
    let killed = killed(&home, |run| {
        run.unlock(PASSPHRASE)?;
        write_example(run)
    })?;
    fs::copy(backup(&killed, &name), killed.store_file())?;
    let before = fs::read(log(&killed))?;
    let mut run = killed.start();
    run.unlock(PASSPHRASE)?;
    must_open_without_the_log(&killed, &mut run, &before)
}

#[test]
fn an_earlier_copy_of_the_store_itself_opens_as_it_was_without_the_log() -> Result<()> {
    let home = used()?;
    let earlier = fs::read(home.store_file())?;
    home.start().focus_on(finished(&home)?, &["health"])?;
    let killed = killed(&home, write_example)?;
    fs::write(killed.store_file(), earlier)?;
    let before = fs::read(log(&killed))?;
    must_open_without_the_log(&killed, &mut killed.start(), &before)
}

fn finished(home: &Home) -> Result<domain::AssessmentId> {
    let latest = home.start().overview()?.latest.context("there is one")?;
    Ok(latest.reflection.id)
}

#[test]
fn a_store_that_is_gone_does_not_take_its_log_along() -> Result<()> {
    let home = used()?;
    let killed = killed(&home, write_example)?;
    fs::remove_file(killed.store_file())?;
    let before = fs::read(log(&killed))?;
    let mut run = killed.start();
    assert_eq!(run.overview()?.finished_count, 0, "a new store");
    let aside = logs_aside(&killed)?;
    let aside = aside.first().context("the log is set aside")?;
    assert_eq!(fs::read(killed.data().join(aside))?, before);
    Ok(())
}

#[test]
fn the_log_of_a_killed_program_is_read_into_the_store_it_belongs_to() -> Result<()> {
    let home = used()?;
    let killed = killed(&home, write_example)?;
    let mut run = killed.start();
    assert_eq!(run.search(LATER)?.examples.len(), 1, "it is there");
    assert_eq!(run.overview()?.log_aside, None);
    drop(run);
    assert!(
        !log(&killed).exists(),
        "and in the store's file from then on"
    );
    assert_eq!(logs_aside(&killed)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_file_that_does_not_open_leaves_the_log_beside_it_where_it_is() -> Result<()> {
    let home = used()?;
    let killed = killed(&home, write_example)?;
    fs::write(killed.store_file(), "Kære dagbog\n".repeat(900))?;
    let before = Files::of(&killed.data())?;
    let refused = killed.start().overview().err().context("it is no store")?;
    assert_eq!(support::refusal::name(&refused), "Foreign", "{refused}");
    assert_eq!(Files::of(&killed.data())?, before, "nothing is touched");
    Ok(())
}
