//! Somebody takes the lock away: the store is swapped for one without, or deleted, and the file with the
//! key with it. It is said before anything is written.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use domain::{Settings, Theme};
use support::files::Files;
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE, quick_lock};
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;

use crate::locked_out::refused;

/// How many reflections a used home shows as finished.
const FINISHED: usize = 2;

const KEYS: &str = "fagspejl.keys";
const SETTINGS: &str = "settings.json";
const BACKUPS: &str = "backups";

/// A locked home, and the name of a backup of it.
fn locked() -> Result<(Home, String)> {
    let home = used_home()?;
    quick_lock(&home, 1)?;
    let newest = home.start().backups()?.backups.into_iter().next();
    let backup = newest.context("one was made")?.name;
    Ok((home, backup))
}

/// Puts a store without a lock in the place of the locked one.
fn swap(home: &Home) -> Result<()> {
    let other = Home::new()?;
    other.start().begin_answering()?;
    fs::copy(other.store_file(), home.store_file())?;
    Ok(fs::remove_file(home.data().join(KEYS))?)
}

fn said<T>(done: Result<T, app::AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

/// Everything that needs the store is refused, and no byte changes.
fn must_be_missed(home: &Home, what: &str) -> Result<()> {
    let before = Files::of(&home.data())?;
    let mut run = home.start();
    for (command, ask) in refused() {
        // The two that bring something back need no store; one that is not there cannot be removed.
        if !["restore_backup", "remove_backup"].contains(command) {
            assert_eq!(said(ask(&mut run)), "LockMissing", "{what}: {command}");
        }
    }
    assert!(!run.lock_state()?.on, "{what}: there is none");
    assert_eq!(said(run.unlock(PASSPHRASE)), "WrongLockState", "{what}");
    drop(run);
    assert!(
        Files::of(&home.data())? == before,
        "{what}: a byte is another"
    );
    Ok(())
}

#[test]
fn a_store_without_a_lock_in_the_place_of_a_locked_one_is_not_shown_without_a_word() -> Result<()> {
    for what in ["all is left", "the mark is gone", "the backups are gone"] {
        let (home, _) = locked()?;
        swap(&home)?;
        match what {
            "the mark is gone" => fs::remove_file(home.data().join(SETTINGS))?,
            "the backups are gone" => fs::remove_dir_all(home.data().join(BACKUPS))?,
            _ => {}
        }
        must_be_missed(&home, what)?;
        let mut run = home.start();
        assert_eq!(run.continue_without_lock()?.drafts.len(), 1, "{what}");
        run.begin_answering()?;
        drop(run);
        let again = home.start().overview()?;
        assert_eq!(again.drafts.len(), 2, "{what}: they are not asked again");
    }
    Ok(())
}

#[test]
fn a_folder_with_nothing_but_backups_is_no_fresh_start() -> Result<()> {
    let (home, backup) = locked()?;
    for gone in ["fagspejl.db", KEYS, SETTINGS] {
        fs::remove_file(home.data().join(gone))?;
    }
    must_be_missed(&home, "only backups")?;
    let mut run = home.start();
    assert_eq!(said(run.restore(&backup)), "BackupLocked");
    assert_eq!(
        run.restore_with(&backup, PASSPHRASE)?.finished_count,
        FINISHED
    );
    drop(run);
    let mut run = home.start();
    assert_eq!(said(run.overview()), "Locked", "its lock is back");
    run.unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn a_folder_with_nothing_but_settings_is_no_fresh_start() -> Result<()> {
    let (home, _) = locked()?;
    for gone in ["fagspejl.db", KEYS] {
        fs::remove_file(home.data().join(gone))?;
    }
    fs::remove_dir_all(home.data().join(BACKUPS))?;
    must_be_missed(&home, "only the mark")?;
    ensure!(!home.store_file().exists(), "no store was made");
    home.start().continue_without_lock()?;
    assert_eq!(home.start().overview()?.finished_count, 0);
    Ok(())
}

#[test]
fn a_store_that_waits_to_take_the_place_of_a_locked_one_takes_its_lock_not_without_a_word()
-> Result<()> {
    let (home, _) = locked()?;
    let other = used_home()?;
    fs::copy(other.store_file(), home.data().join("fagspejl.db-next"))?;
    fs::write(home.data().join("fagspejl.keys-next"), "")?;
    must_be_missed(&home, "one is about to take its place")
}

#[test]
fn who_restores_a_backup_without_a_lock_has_decided() -> Result<()> {
    let (home, _) = locked()?;
    swap(&home)?;
    let other = used_home()?;
    let backup = other.start().back_up()?.name;
    let folder = home.data().join(BACKUPS);
    fs::copy(
        other.data().join(BACKUPS).join(&backup),
        folder.join("2027-01-01T080000Z-asked.db"),
    )?;
    home.start().restore("2027-01-01T080000Z-asked.db")?;
    assert_eq!(
        home.start().overview()?.finished_count,
        FINISHED,
        "not asked again"
    );
    Ok(())
}

#[test]
fn a_lock_that_the_person_turned_off_is_not_missed() -> Result<()> {
    let (home, backup) = locked()?;
    let file = home.data().join(BACKUPS).join(&backup);
    let left = fs::read(&file)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    run.turn_off_lock(PASSPHRASE)?;
    drop(run);
    // One that could not be written anew.
    fs::write(&file, left)?;
    assert_eq!(home.start().overview()?.finished_count, FINISHED);
    assert_eq!(said(home.start().continue_without_lock()), "WrongLockState");
    fs::rename(&file, file.with_file_name("2031-01-01T080000Z-asked.db"))?;
    must_be_missed(&home, "a backup that is newer than that has a lock")
}

#[test]
fn a_lock_that_could_not_be_turned_off_is_still_missed() -> Result<()> {
    let (home, _) = locked()?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    // A folder stands in the place that the new store is to take first.
    let next = home.data().join("fagspejl.keys-next");
    fs::create_dir_all(next.join("full"))?;
    ensure!(run.turn_off_lock(PASSPHRASE).is_err(), "it cannot be done");
    drop(run);
    fs::remove_dir_all(next)?;
    home.start().unlock(PASSPHRASE)?;
    fs::remove_dir_all(home.data().join(BACKUPS))?;
    swap(&home)?;
    must_be_missed(&home, "it was still on")
}

#[test]
fn the_mark_is_set_again_at_unlocking_and_no_setting_touches_it() -> Result<()> {
    let (home, _) = locked()?;
    fs::remove_file(home.settings_file())?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    let dark = Settings {
        theme: Theme::Dark,
        ..Settings::default()
    };
    app::settings::change_settings(&run.backend.stores, dark)?;
    drop(run);
    fs::remove_dir_all(home.data().join(BACKUPS))?;
    swap(&home)?;
    must_be_missed(&home, "after another setting")?;
    let run = home.start();
    assert_eq!(app::settings::settings(&run.backend.stores).settings, dark);
    drop(run);
    home.start().continue_without_lock()?;
    let run = home.start();
    assert_eq!(app::settings::settings(&run.backend.stores).settings, dark);
    Ok(())
}

#[test]
fn settings_that_cannot_be_read_keep_nobody_from_unlocking_or_going_on() -> Result<()> {
    let (home, _) = locked()?;
    fs::write(home.settings_file(), "not JSON")?;
    home.start().unlock(PASSPHRASE)?;
    assert_eq!(
        fs::read(home.settings_file())?,
        b"not JSON",
        "it is told, and left"
    );
    swap(&home)?;
    must_be_missed(&home, "its backups say so")?;
    let mut run = home.start();
    run.continue_without_lock()?;
    run.begin().context("it goes on all the same")?;
    Ok(())
}

#[test]
fn a_wrong_passphrase_and_a_home_without_a_lock_set_no_mark() -> Result<()> {
    let home = used_home()?;
    home.start().begin_answering()?;
    ensure!(!home.settings_file().exists(), "there was never a lock");
    home.start().lock(1)?;
    fs::remove_file(home.settings_file())?;
    let mut run: Run = home.start();
    assert_eq!(said(run.unlock(ANOTHER)), "PassphraseWrong");
    ensure!(!home.settings_file().exists(), "whoever that was");
    Ok(())
}
