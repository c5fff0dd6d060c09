//! What would be wrong after a kill is noticed: a look that finds nothing proves nothing.

use std::fs;
use std::path::Path;

use anyhow::Result;
use domain::FormRef;
use support::faults::{Act, Ending, Scene};
use support::home::Home;
use support::raw;
use support::writing::words_written;

/// What is found after `spoil` was done to a home in which `act` was about to begin.
fn found(act: Act, spoil: impl Fn(&Home) -> Result<()>) -> Result<String> {
    let scene = Scene::new(act, Path::new(env!("CARGO_BIN_EXE_saver")))?;
    let home = Home::new()?;
    scene.lay_out(home.path())?;
    assert_eq!(
        scene.wrong(home.path(), "", Ending::Killed)?,
        Vec::<String>::new(),
        "killed before it began, nothing is wrong"
    );
    spoil(&home)?;
    Ok(scene.wrong(home.path(), "", Ending::Killed)?.join("; "))
}

fn sql(sql: &'static str) -> impl Fn(&Home) -> Result<()> {
    move |home| Ok(raw::open(&home.store_file())?.execute_batch(sql)?)
}

#[test]
fn a_row_that_is_missing_after_a_kill_would_be_noticed() -> Result<()> {
    let missing = "DELETE FROM example_items";
    for act in [
        Act::Save,
        Act::Write,
        Act::Backup,
        Act::Restore,
        Act::Import,
        Act::Rekey,
    ] {
        let found = found(act, sql(missing))?;
        assert!(!found.is_empty(), "{act:?}");
    }
    Ok(())
}

#[test]
fn words_that_nobody_acknowledged_would_be_noticed() -> Result<()> {
    let found = found(Act::Write, |home| {
        home.start()
            .write_in(FormRef::NewExample { item: None }, words_written(2))?;
        Ok(())
    })?;
    assert!(found.contains("0 words acknowledged"), "{found}");
    Ok(())
}

#[test]
fn half_a_file_under_its_own_name_would_be_noticed() -> Result<()> {
    let export = found(Act::Export, |home| {
        Ok(fs::write(home.path().join("export.json"), "{\"format\":")?)
    })?;
    assert!(export.contains("neither"), "the export: {export}");
    let backup = found(Act::Backup, |home| {
        let half = fs::read(home.store_file())?;
        let name = home.data().join("backups/2026-12-01T120000Z-daily.db");
        Ok(fs::write(name, &half[..half.len() / 2])?)
    })?;
    assert!(backup.contains("not whole"), "the backup: {backup}");
    Ok(())
}

#[test]
fn what_is_left_behind_and_what_is_gone_would_be_noticed() -> Result<()> {
    let left = found(Act::Backup, |home| {
        Ok(fs::write(home.data().join("fagspejl.keys-next2"), "x")?)
    })?;
    assert!(left.contains("left behind"), "{left}");
    let shut = found(Act::Rewrap, |home| {
        fs::remove_dir_all(home.data().join("backups"))?;
        Ok(fs::write(home.data().join("fagspejl.keys"), "nothing")?)
    })?;
    assert!(shut.contains("no passphrase"), "the lock: {shut}");
    let gone = found(Act::Restore, |home| {
        Ok(fs::remove_dir_all(home.data().join("backups"))?)
    })?;
    assert!(gone.contains("gone"), "{gone}");
    Ok(())
}
