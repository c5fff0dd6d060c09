//! Restoring where the store, the backup or the name of it is not what it should be.

use std::fs;

use anyhow::{Context as _, Result};
use rusqlite::config::DbConfig;
use support::files::Files;
use support::home::Home;
use support::random::Random;
use support::refusal::name;
use support::{raw, run::Run};
use view::Backup;

use crate::untouched::used;

/// A home whose store is backed up.
fn backed_up() -> Result<(Home, Backup)> {
    let home = used()?;
    let backup = home.start().back_up()?;
    Ok((home, backup))
}

fn must_refuse(home: &Home, named: &str, expected: &str) -> Result<()> {
    let before = Files::of(&home.data())?;
    let mut run = home.start();
    let refused = run.restore(named).err();
    drop(run);
    let refused = refused.with_context(|| format!("`{named}` was restored"))?;
    assert_eq!(name(&refused), expected, "`{named}`: {refused}");
    assert_eq!(
        Files::of(&home.data())?,
        before,
        "`{named}`: nothing is touched"
    );
    Ok(())
}

#[test]
fn only_the_name_of_a_backup_in_the_folder_is_taken() -> Result<()> {
    let (home, backup) = backed_up()?;
    let outside = home.path().join("2026-11-25T021416Z-daily.db");
    fs::copy(home.store_file(), &outside)?;
    let beside = home.data().join("backups/other.db");
    fs::copy(home.store_file(), beside)?;
    let whole = outside.to_string_lossy().into_owned();
    for named in [
        "",
        ".",
        "..",
        "other.db",
        "../fagspejl.db",
        "../../2026-11-25T021416Z-daily.db",
        "2026-11-25T021416Z-daily.db",
        &whole,
        &format!("./{}", backup.name),
        &format!("{}\0", backup.name),
        &backup.name.to_uppercase(),
        "é026-11-25T021416Z-daily.db",
    ] {
        must_refuse(&home, named, "BackupUnknown")?;
        let before = Files::of(home.path())?;
        let removed = app::backup::remove_backup(&mut home.start().backend.stores, named).err();
        let removed = removed.with_context(|| format!("`{named}` was removed"))?;
        assert_eq!(name(&removed), "BackupUnknown", "`{named}`: {removed}");
        assert_eq!(Files::of(home.path())?, before, "nothing is touched");
    }
    Ok(())
}

#[test]
fn a_damaged_backup_is_refused_and_the_store_stays() -> Result<()> {
    let (home, backup) = backed_up()?;
    let file = home.data().join("backups").join(&backup.name);
    let whole = fs::read(&file)?;
    let mut random = Random::seeded(11);
    for _ in 0..20 {
        let mut bytes = whole.clone();
        let place = random.below(bytes.len());
        bytes[place] ^= 1 << random.below(8);
        fs::write(&file, bytes)?;
        must_refuse(&home, &backup.name, "BackupDamaged").with_context(|| format!("{place}"))?;
    }
    for length in [0, 1, 4_095, 4_096, whole.len() / 2, whole.len() - 4_096] {
        fs::write(&file, &whole[..length])?;
        must_refuse(&home, &backup.name, "BackupDamaged").with_context(|| format!("{length}"))?;
    }
    fs::write(&file, "a letter")?;
    must_refuse(&home, &backup.name, "BackupDamaged")?;
    let listed = home.start().backups()?.backups;
    assert_eq!(
        listed.first().map(|backup| backup.holds),
        Some(None),
        "the list says that it does not open"
    );
    Ok(())
}

/// Restores over a store with `bytes` in its file; they have to be there afterwards.
fn restored_over(home: &Home, backup: &Backup, bytes: &[u8]) -> Result<()> {
    let copy = home.copy()?;
    fs::write(copy.store_file(), bytes)?;
    let mut run = copy.start();
    assert_eq!(run.restore(&backup.name)?.finished_count, 1, "it is shown");
    let id = run.begin_answering()?;
    drop(run);
    assert!(
        app::reflection::reflection(&mut copy.start().backend.stores, id).is_ok(),
        "one can go on"
    );
    let aside = fs::read_dir(copy.data())?.filter_map(|file| {
        let path = file.ok()?.path();
        let name = path.file_name()?.to_string_lossy().into_owned();
        let aside = name.starts_with("fagspejl-2") && !name.contains("-wal");
        aside.then_some(path)
    });
    let aside: Vec<_> = aside.collect();
    let [aside] = &aside[..] else {
        anyhow::bail!("one file is set aside: {aside:?}");
    };
    assert_eq!(fs::read(aside)?, bytes, "nothing is thrown away");
    Ok(())
}

#[test]
fn a_store_that_does_not_open_is_set_aside_and_the_backup_takes_its_place() -> Result<()> {
    let (home, backup) = backed_up()?;
    let whole = fs::read(home.store_file())?;
    restored_over(&home, &backup, b"a letter").context("a foreign file")?;
    restored_over(&home, &backup, &whole[..whole.len() / 2]).context("truncated")?;
    let mut first_page = whole.clone();
    first_page[100] ^= 1;
    restored_over(&home, &backup, &first_page).context("the first page is damaged")?;
    let mut later_page = whole.clone();
    let place = whole.len() - 2_000;
    later_page[place] ^= 1;
    restored_over(&home, &backup, &later_page).context("the last page is damaged")?;
    let other_key = Home::new()?;
    fs::create_dir(other_key.data())?;
    raw::open_with_key(&other_key.store_file(), &"ab".repeat(32))?
        .execute_batch("CREATE TABLE secrets (x)")?;
    let locked = fs::read(other_key.store_file())?;
    restored_over(&home, &backup, &locked).context("another key")?;
    Ok(())
}

#[test]
fn a_store_of_a_newer_program_is_set_aside_with_its_log() -> Result<()> {
    let (home, backup) = backed_up()?;
    let newer = raw::open(&home.store_file())?;
    newer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    newer.execute_batch(
        "CREATE TABLE goals (text TEXT); INSERT INTO goals VALUES ('spørge mere');
         PRAGMA user_version = 99;",
    )?;
    drop(newer);
    let log = fs::read(home.data().join("fagspejl.db-wal"))?;
    let mut run = home.start();
    assert_eq!(run.restore(&backup.name)?.finished_count, 1);
    drop(run);
    let names = Files::of(&home.data())?.names();
    let aside = names.iter().find(|name| name.ends_with(".db-wal"));
    let aside = aside.context("the newer program's log is kept")?;
    assert_eq!(
        fs::read(home.data().join(aside))?,
        log,
        "with its last words"
    );
    Ok(())
}

#[test]
fn a_restore_that_was_cut_short_is_finished_without_the_old_log() -> Result<()> {
    let (home, backup) = backed_up()?;
    let backup = home.data().join("backups").join(backup.name);
    let right = raw::tables(&home.data())?;
    // An answer that only the old log holds, as a killed program leaves it.
    let killed = raw::open(&home.store_file())?;
    killed.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    killed.execute_batch("UPDATE assessments SET last_item = 'health' WHERE finished IS NULL")?;
    drop(killed);
    assert_ne!(raw::tables(&home.data())?, right, "the log holds more");
    // The moment after the decision: the new file is whole, and the old one still in its place.
    fs::copy(&backup, home.data().join("fagspejl.db-next"))?;
    home.start().overview()?;
    assert_eq!(raw::tables(&home.data())?, right, "nothing of the old log");
    assert!(
        !home.data().join("fagspejl.db-next").exists(),
        "and it is done once"
    );
    Ok(())
}

#[test]
fn a_store_that_another_program_holds_is_not_replaced() -> Result<()> {
    let (home, backup) = backed_up()?;
    let mut first = home.start();
    let id = first.begin_answering()?;
    let refused = home.start().restore(&backup.name).err();
    let refused = refused.context("the store is held")?;
    assert_eq!(name(&refused), "InUse", "{refused}");
    drop(first);
    assert!(
        app::reflection::reflection(&mut home.start().backend.stores, id).is_ok(),
        "what the other saved is there"
    );
    Ok(())
}

#[test]
fn a_backup_of_a_newer_program_is_refused() -> Result<()> {
    let (home, backup) = backed_up()?;
    let file = home.data().join("backups").join(&backup.name);
    raw::open(&file)?.pragma_update(None, "user_version", 99)?;
    must_refuse(&home, &backup.name, "Newer")
}

#[test]
fn a_backup_that_cannot_be_made_keeps_nobody_from_saving() -> Result<()> {
    let home = used()?;
    fs::write(home.data().join("backups"), "a file in the folder's place")?;
    let mut run = home.start();
    let id = run.begin_answering()?;
    assert!(
        app::reflection::reflection(&mut run.backend.stores, id).is_ok(),
        "it is saved all the same"
    );
    assert!(run.back_up().is_err(), "but who asks for one is told");
    Ok(())
}

#[test]
fn what_a_killed_program_left_of_a_backup_is_cleared_away() -> Result<()> {
    let (home, _) = backed_up()?;
    let left = [
        home.data().join(".making-abc"),
        home.data().join("backups/.making-abc"),
    ];
    for file in &left {
        fs::write(file, "half a store")?;
    }
    let mut run: Run = home.start();
    run.back_up()?;
    for file in &left {
        assert!(!file.exists(), "{} is gone", file.display());
    }
    Ok(())
}
