//! A file that the system hands over is shown, and then taken in or left.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use chrono::{DateTime, Utc};
use domain::ExportFormat;
use serde_json::Value;
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::refusal::name;
use support::used_store::used_home;
use view::{FileOwner, PendingFile, ReceivedFile};

use crate::archive::foreign_archive::of_another;
use crate::archive::importing::USED;

/// An archive of the home of [`used_home`], as a file of another home, and its bytes.
fn archive(in_home: &Home) -> Result<(PathBuf, Vec<u8>)> {
    let bytes = used_home()?.start().exported(ExportFormat::Json)?;
    let file = in_home.path().join("mine.fagspejl");
    fs::write(&file, &bytes)?;
    Ok((file, bytes))
}

/// Every moment that stands in a value.
fn moments(value: &Value) -> Vec<DateTime<Utc>> {
    match value {
        Value::Array(values) => values.iter().flat_map(moments).collect(),
        Value::Object(fields) => fields.values().flat_map(moments).collect(),
        Value::String(text) => text.parse().into_iter().collect(),
        _ => Vec::new(),
    }
}

#[test]
fn an_archive_is_shown_and_comes_in_as_from_the_dialog() -> Result<()> {
    let (home, other) = (Home::new()?, Home::new()?);
    let (file, bytes) = archive(&home)?;
    let mut run = home.start();
    // To say whose a file is, the store must be there.
    run.overview()?;
    run.hand_over(&file);
    let (id, shown) = run.next_received()?;
    assert_eq!(shown, "mine.fagspejl", "the folder is nobody's business");

    let before = Files::of(&home.data())?;
    let mut content: Value = serde_json::from_slice(&bytes)?;
    // Since when somebody is known is not written by anybody.
    for known in ["person", "people"] {
        content[known] = Value::Null;
    }
    let moments = moments(&content);
    let oldest = *moments.iter().min().context("there are moments")?;
    let newest = *moments.iter().max().context("there are moments")?;
    let counts = USED;
    let period = Some((oldest, newest));
    assert_eq!(
        run.inspect(id)?,
        ReceivedFile::Archive {
            of_another: None,
            counts,
            period
        },
        "what is in it, and from when"
    );
    ensure!(
        Files::of(&home.data())? == before,
        "nothing of it is taken in by looking"
    );

    let imported = run.import_received(id)?;
    assert_eq!(imported.added, counts);
    assert_eq!(run.pending_file(), PendingFile::Nothing);
    drop(run);
    other.start().import(&bytes)?;
    assert_eq!(
        raw::tables(&home.data())?,
        raw::tables(&other.data())?,
        "every row is the one that the dialog brings in"
    );
    Ok(())
}

#[test]
fn whose_a_file_is_is_shown_and_another_persons_that_is_left_changes_nothing() -> Result<()> {
    let home = of_another()?;
    let (theirs, _) = archive(&home)?;
    let own = home.path().join("own.fagspejl");
    let mut run = home.start();
    fs::write(&own, run.exported(ExportFormat::Json)?)?;
    let before = raw::tables(&home.data())?;
    let since = used_home()?.start().people()?;
    let since = since.first().context("somebody is known there")?.added;
    run.hand_over(&theirs);
    let (id, _) = run.next_received()?;
    let ReceivedFile::Archive { of_another, .. } = run.inspect(id)? else {
        bail!("it is an archive");
    };
    let owner = FileOwner { name: None, since };
    assert_eq!(of_another, Some(owner), "it is somebody else's");
    run.dismiss(id);
    assert_eq!(raw::tables(&home.data())?, before, "nothing has come in");
    run.hand_over(&own);
    let (id, _) = run.next_received()?;
    let ReceivedFile::Archive { of_another, .. } = run.inspect(id)? else {
        bail!("it is an archive");
    };
    assert_eq!(of_another, None, "this one is one's own");
    Ok(())
}

#[test]
fn a_relative_path_is_one_of_the_folder_in_which_the_program_was_started() -> Result<()> {
    let home = Home::new()?;
    archive(&home)?;
    let mut run = home.start();
    run.hand_over_from("mine.fagspejl", home.path());
    let (id, _) = run.next_received()?;
    run.inspect(id)?;
    Ok(())
}

#[test]
fn it_is_opened_once_and_what_is_shown_is_what_is_taken_in() -> Result<()> {
    let home = Home::new()?;
    let (file, _) = archive(&home)?;
    let mut run = home.start();
    run.hand_over(&file);
    fs::write(&file, "{}")?;
    let (id, _) = run.next_received()?;
    let ReceivedFile::Archive { counts, .. } = run.inspect(id)? else {
        bail!("it is an archive");
    };
    fs::remove_file(&file)?;
    assert_eq!(
        run.import_received(id)?.added,
        counts,
        "the file is not read again"
    );
    Ok(())
}

#[test]
fn it_waits_until_the_lock_is_open_and_is_not_named_before() -> Result<()> {
    let home = Home::new()?;
    let (file, _) = archive(&home)?;
    let mut run = home.start();
    run.lock(1)?;
    run.hand_over(&file);
    let (id, _) = run.next_received()?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    assert_eq!(run.pending_file(), PendingFile::Locked);
    for refused in [run.inspect(id).map(drop), run.import_received(id).map(drop)] {
        let error = refused.err().context("nobody is there to be asked")?;
        assert_eq!(name(&error), "Locked");
    }
    run.hand_over(&file);
    run.unlock(PASSPHRASE)?;
    assert_eq!(run.next_received()?.0, id, "it has waited");
    run.import_received(id)?;
    let (second, _) = run.next_received()?;
    ensure!(second != id, "so has the one that came while it was locked");
    run.dismiss(second);
    assert_eq!(run.pending_file(), PendingFile::Nothing);
    Ok(())
}

#[test]
fn a_file_that_is_left_is_not_taken_in() -> Result<()> {
    let home = Home::new()?;
    let (file, bytes) = archive(&home)?;
    let mut run = home.start();
    run.overview()?;
    run.hand_over(&file);
    let (id, _) = run.next_received()?;
    run.dismiss(id);
    for refused in [run.inspect(id).map(drop), run.import_received(id).map(drop)] {
        let error = refused.err().context("it waits no longer")?;
        assert_eq!(name(&error), "ReceivedUnknown");
    }
    assert_eq!(
        app::reflection::reflections(&mut run.backend.stores)?,
        [],
        "nothing has come in"
    );
    assert!(fs::read(&file)? == bytes, "the file is as it was");
    Ok(())
}

#[test]
fn files_are_shown_in_the_order_in_which_they_came() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let names = ["b.fagspejl", "a.fagspejl", "c.fagspejl"];
    for name in names {
        fs::write(home.path().join(name), "{}")?;
        run.hand_over(home.path().join(name));
    }
    for name in names {
        let (id, shown) = run.next_received()?;
        assert_eq!(shown, name);
        run.dismiss(id);
    }
    Ok(())
}

#[test]
fn it_comes_among_ones_own_data_where_example_data_is_shown() -> Result<()> {
    let home = Home::new()?;
    let (file, _) = archive(&home)?;
    // The ids of a later start are others than those in the archive.
    let mut run = (0..3).fold(home.start(), |_, _| home.start());
    let own = run.begin_answering()?;
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    run.hand_over(&file);
    let (id, _) = run.next_received()?;
    let added = run.import_received(id)?.added;
    assert_eq!(added.finished, 3);
    ensure!(!run.overview()?.example, "the example data is put away");
    let all = app::reflection::reflections(&mut run.backend.stores)?;
    ensure!(all.len() > 1, "what came is there");
    ensure!(all.iter().any(|one| one.id == own), "so is one's own");
    Ok(())
}
