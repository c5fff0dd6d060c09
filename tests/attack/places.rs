//! The data folder is not a folder, or someone else has it.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::refusal::name;
use support::run::Run;

use crate::untouched::{refused, used};

#[test]
fn a_file_in_the_place_of_the_data_folder_is_refused() -> Result<()> {
    let home = Home::new()?;
    fs::write(home.data(), "a letter")?;
    let mut run = home.start();
    for answer in [run.overview().map(drop), run.begin().map(drop)] {
        let error = answer.err().context("there is no folder to write to")?;
        assert_eq!(name(&error), "Unreachable", "{error}");
    }
    drop(run);
    assert_eq!(fs::read_to_string(home.data())?, "a letter", "it stays");
    Ok(())
}

#[test]
fn a_folder_in_the_place_of_the_store_is_refused() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir_all(home.store_file())?;
    fs::write(home.store_file().join("letter.txt"), "kept")?;
    refused(&home, "NotRegular", Run::overview)?;
    refused(&home, "NotRegular", Run::begin)
}

#[test]
fn a_data_folder_is_made_with_everything_above_it() -> Result<()> {
    let home = Home::new()?;
    let deep = home.path().join("a/b/c");
    let mut backend = support::home::new_backend(&deep, app::CORE);
    assert_eq!(
        app::reflection::reflections(&mut backend.stores)?,
        [],
        "it is a new store"
    );
    assert!(deep.join("fagspejl.db").is_file());
    Ok(())
}

#[test]
fn a_second_program_over_the_same_store_is_refused_until_the_first_is_closed() -> Result<()> {
    let home = used()?;
    let mut first = home.start();
    first.overview()?;
    let mut second = home.start();
    for answer in [second.overview().map(drop), second.begin().map(drop)] {
        let error = answer.err().context("the store is held")?;
        assert_eq!(name(&error), "InUse", "{error}");
    }
    let begun = first.draft(&Answers::none().with("health", level(2)))?;
    drop(first);
    let read = app::reflection::reflection(&mut second.backend.stores, begun)?;
    assert_eq!(
        read.answers.len(),
        1,
        "the first one's answer is there, and the second goes on"
    );
    Ok(())
}

#[test]
fn a_second_process_over_the_same_store_is_refused() -> Result<()> {
    let home = used()?;
    let mut first = home.start();
    let begun = first.begin_answering()?;
    let saver = || -> Result<String> {
        let mut saver = Command::new(env!("CARGO_BIN_EXE_saver"));
        let output = saver
            .arg("give")
            .arg(home.data())
            .args(["1", "1"])
            .output()?;
        Ok(String::from_utf8(output.stdout)?)
    };
    assert_eq!(
        saver()?,
        "error InUse\n",
        "the store is held by this process"
    );
    first.answer(begun, "health", level(2))?;
    drop(first);
    let said = saver()?;
    assert!(said.ends_with(" 1\n"), "now its answer is saved: {said}");
    Ok(())
}

#[test]
fn the_store_and_its_folder_are_for_the_person_alone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.draft(&Answers::none().with("health", level(2)))?;
    app::settings::change_settings(&run.backend.stores, domain::Settings::default())?;
    let names = Files::of(&home.data())?.names();
    assert_eq!(
        names,
        [
            "fagspejl.db",
            "fagspejl.db-of",
            "fagspejl.db-wal",
            "settings.json"
        ],
        "the program keeps these while it runs, and nothing else"
    );
    #[cfg(unix)]
    for name in names.iter().map(String::as_str).chain([""]) {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(home.data().join(name))?.permissions().mode();
        assert_eq!(mode & 0o077, 0, "others may not look at `{name}`: {mode:o}");
    }
    drop(run);
    let names = Files::of(&home.data())?.names();
    assert_eq!(
        names,
        ["fagspejl.db", "settings.json"],
        "closing leaves no log behind"
    );
    Ok(())
}
