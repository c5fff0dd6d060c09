//! The frozen stores. `freeze.rs` says how one is made.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use store::{Access, Store};
use support::answers::level;
use support::home::Home;
use support::{raw, repository};

use crate::content::{describe, describe_others};

/// The frozen stores by their version.
pub(crate) fn frozen() -> Result<BTreeMap<u32, PathBuf>> {
    let mut found = BTreeMap::new();
    for file in fs::read_dir(repository::root().join("tests/upgrade"))? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.strip_suffix(".db");
        if let Some(version) = name.and_then(|name| name.strip_prefix("version-")) {
            found.insert(version.parse()?, path.clone());
        }
    }
    ensure!(!found.is_empty(), "tests/upgrade holds no frozen store");
    Ok(found)
}

/// A home with a copy of the frozen store of `version`.
pub(crate) fn thawed(path: &PathBuf) -> Result<Home> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    fs::copy(path, home.store_file())?;
    Ok(home)
}

fn version_of(home: &Home) -> Result<u32> {
    let raw = raw::open(&home.store_file())?;
    Ok(raw.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// The version of a store that today's program makes.
fn newest() -> Result<u32> {
    let home = Home::new()?;
    home.start_with_choice().begin_answering()?;
    version_of(&home)
}

#[test]
fn every_version_of_the_store_is_frozen() -> Result<()> {
    let frozen: Vec<u32> = frozen()?.into_keys().collect();
    let all: Vec<u32> = (1..=newest()?).collect();
    assert_eq!(
        frozen, all,
        "each migration leaves a frozen store of its version in tests/upgrade; \
         `cargo run --package fagspejl-tests --example freeze` writes that of today"
    );
    for (version, path) in self::frozen()? {
        assert_eq!(version_of(&thawed(&path)?)?, version, "{}", path.display());
    }
    Ok(())
}

#[test]
fn a_backup_of_every_version_is_brought_back_as_an_upgrade_would_leave_it() -> Result<()> {
    for (version, path) in frozen()? {
        let upgraded = thawed(&path)?;
        upgraded.start_with_choice().overview()?;
        let home = Home::new()?;
        home.start_with_choice().begin_answering()?;
        let name = "2026-01-01T080000Z-asked.db";
        let backups = home.data().join("backups");
        fs::create_dir_all(&backups)?;
        fs::copy(&path, backups.join(name))?;
        let mut run = home.start_with_choice();
        let listed = run.backups()?.backups;
        let listed = listed.iter().find(|backup| backup.name == name);
        ensure!(
            listed.is_some_and(|backup| backup.holds.is_some()),
            "version {version} is listed"
        );
        run.restore(name)?;
        drop(run);
        assert_eq!(
            raw::tables(&home.data())?,
            raw::tables(&upgraded.data())?,
            "version {version}: every row, as the migrations leave it"
        );
    }
    Ok(())
}

#[test]
fn every_frozen_store_opens_with_all_that_it_holds() -> Result<()> {
    for (version, path) in frozen()? {
        let home = thawed(&path)?;
        let mut content = describe(&mut home.start_with_choice())?;
        content += &describe_others(&home)?;
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path(repository::root().join("tests/upgrade"));
        settings.bind(|| insta::assert_snapshot!(format!("version-{version}"), content));
        assert_eq!(
            version_of(&home)?,
            newest()?,
            "it is of today's version now"
        );
    }
    Ok(())
}

#[test]
fn an_upgraded_store_is_built_like_a_new_one() -> Result<()> {
    let schema = |home: &Home| -> Result<Vec<String>> {
        home.start_with_choice().overview()?;
        let mut lines = raw::content(&home.data())?;
        lines.retain(|line| line.starts_with("type=") || line.starts_with("application_id"));
        Ok(lines)
    };
    let new = schema(&Home::new()?)?;
    assert!(new.len() > 15, "tables, indexes and triggers are there");
    for path in frozen()?.values() {
        assert_eq!(
            schema(&thawed(path)?)?,
            new,
            "a migration that is released is never edited; a change is a new one"
        );
    }
    Ok(())
}

#[test]
fn an_upgraded_store_is_whole() -> Result<()> {
    for path in frozen()?.values() {
        let home = thawed(path)?;
        home.start_with_choice().overview()?;
        assert_eq!(
            Store::open(&home.data(), &Access::without_lock())?.integrity_errors()?,
            Vec::<String>::new(),
            "{} has no fault",
            path.display()
        );
    }
    Ok(())
}

#[test]
fn an_upgraded_store_is_told_the_same_at_its_next_start() -> Result<()> {
    for path in frozen()?.values() {
        let home = thawed(path)?;
        let first = describe(&mut home.start_with_choice())?;
        let content = raw::content(&home.data())?;
        assert_eq!(
            describe(&mut home.start_with_choice())?,
            first,
            "upgrading happens once"
        );
        assert_eq!(
            raw::content(&home.data())?,
            content,
            "the next start changes nothing"
        );
    }
    Ok(())
}

#[test]
fn opening_a_store_of_todays_version_changes_no_row() -> Result<()> {
    let frozen = frozen()?;
    let path = frozen.get(&newest()?).context("today's is frozen")?;
    let home = thawed(path)?;
    let before = raw::content(&home.data())?;
    home.start_with_choice().overview()?;
    assert_eq!(
        raw::content(&home.data())?,
        before,
        "there is nothing to upgrade"
    );
    Ok(())
}

#[test]
fn what_was_finished_stays_frozen_and_a_draft_goes_on() -> Result<()> {
    for path in frozen()?.values() {
        let home = thawed(path)?;
        let mut run = home.start_with_choice();
        let listed = app::reflection::reflections(&mut run.backend.stores)?;
        let draft = |answered: bool| {
            let drafts = listed.iter().filter(|line| line.finished.is_none());
            drafts
                .clone()
                .find(|line| (line.answered > 0) == answered)
                .map(|line| line.id)
        };
        let id = draft(true).context("it holds a draft with answers")?;
        let before = app::reflection::reflection(&mut run.backend.stores, id)?
            .answers
            .len();
        run.answer(id, "law-and-help", level(2))?;
        run.finish(id)?;
        assert_eq!(
            app::profile::profile(&mut run.backend.stores, id)?
                .answers
                .len(),
            before + 1,
            "old and new answers"
        );
        drop(run);

        let raw = raw::open(&home.store_file())?;
        for sql in [
            "UPDATE answers SET value = 1",
            "UPDATE assessments SET finished = NULL",
        ] {
            let refused = raw.execute(sql, []).err().context(sql)?;
            assert!(refused.to_string().contains("frozen"), "{sql}: {refused}");
        }
    }
    Ok(())
}
