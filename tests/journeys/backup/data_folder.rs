//! Where the data lies, whether it is whole there, and what was set aside beside it.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use app::{AppError, CORE};
use domain::{ExportFormat, StorageRisk};
use support::answers::{Answers, level};
use support::files::Files;
use support::home::{Home, new_backend};
use support::lock::PASSPHRASE;
use support::random::Random;
use support::refusal::name;
use support::used_store::used_home;

fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

/// A home whose store was set aside, because it was damaged, and recovered. Gives the name of the file.
fn with_one_set_aside() -> Result<(Home, String)> {
    let home = used_home()?;
    damage(&home, 5_000)?;
    let name = home.start().recover()?.set_aside;
    Ok((home, name))
}

/// Turns over one bit, so far from the end of the store's file.
fn damage(home: &Home, from_the_end: usize) -> Result<()> {
    let mut bytes = fs::read(home.store_file())?;
    let place = bytes.len().checked_sub(from_the_end).context("a place")?;
    bytes[place] ^= 4;
    Ok(fs::write(home.store_file(), bytes)?)
}

#[test]
fn a_file_that_was_set_aside_is_listed_with_its_size_and_deleted_by_its_name() -> Result<()> {
    let (home, name) = with_one_set_aside()?;
    let mut run = home.start();
    let files = app::backup::set_aside_files(&run.backend.stores)?;
    let [file] = &files[..] else {
        anyhow::bail!("one file: {files:?}");
    };
    assert_eq!(file.name, name);
    assert_eq!(file.bytes, fs::metadata(home.data().join(&name))?.len());
    fs::write(home.data().join(format!("{name}-wal")), "a log")?;
    fs::write(
        home.data().join(name.replace(".db", ".keys")),
        "a wrapped key",
    )?;
    let all = run.exported(ExportFormat::Json)?;
    assert_eq!(
        app::backup::set_aside_files(&run.backend.stores)?[0].bytes,
        file.bytes + 5
    );
    assert_eq!(
        app::backup::remove_set_aside(&mut run.backend.stores, &name)?,
        []
    );
    let stem = name.trim_end_matches(".db");
    let left = Files::of(&home.data())?.names();
    ensure!(
        left.iter().all(|left| !left.starts_with(stem)),
        "its log and its key go with it: {left:?}"
    );
    assert_eq!(
        run.exported(ExportFormat::Json)?,
        all,
        "the store is as it was"
    );
    Ok(())
}

#[test]
fn only_what_is_listed_is_deleted() -> Result<()> {
    let (home, name) = with_one_set_aside()?;
    let mut run = home.start();
    run.back_up()?;
    run.lock(1)?;
    let backup = run.backups()?.backups.pop().context("a backup")?.name;
    let outside = home.path().join("fagspejl-2026-01-01T000000Z.db");
    fs::write(&outside, "a letter")?;
    fs::create_dir(home.data().join("fagspejl-folder.db"))?;
    drop(run);
    // The first opening makes the file one with a log.
    home.start().unlock(PASSPHRASE)?;
    let before = Files::of(home.path())?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    for named in [
        "",
        ".",
        "..",
        "fagspejl.db",
        "fagspejl.db-wal",
        "fagspejl.keys",
        "settings.json",
        "backups",
        "fagspejl-folder.db",
        "../fagspejl-2026-01-01T000000Z.db",
        &outside.to_string_lossy(),
        &format!("backups/{backup}"),
        &backup,
        &format!("./{name}"),
        &format!("{name}\0"),
        &format!("{name}-wal"),
        &name.to_uppercase(),
    ] {
        let done = app::backup::remove_set_aside(&mut run.backend.stores, named);
        assert_eq!(refused(done), "SetAsideUnknown", "`{named}`");
    }
    drop(run);
    assert_eq!(Files::of(home.path())?, before, "nothing is touched");
    Ok(())
}

#[test]
fn a_home_without_a_folder_has_nothing_set_aside() -> Result<()> {
    let home = Home::new()?;
    assert_eq!(
        app::backup::set_aside_files(&home.start().backend.stores)?,
        []
    );
    ensure!(!home.data().exists(), "to look makes no folder");
    Ok(())
}

#[test]
fn a_whole_store_passes_the_look_also_with_a_lock_and_behind_example_data() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    app::backup::check_store(&mut run.backend.stores)?;
    let now = run.today();
    let _ = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    app::backup::check_store(&mut run.backend.stores)?;
    ensure!(run.overview()?.example, "demo data is still open");
    run.leave_demo()?;
    run.lock(1)?;
    app::backup::check_store(&mut run.backend.stores)?;
    drop(run);
    let mut run = home.start();
    assert_eq!(
        refused(app::backup::check_store(&mut run.backend.stores)),
        "Locked"
    );
    run.unlock(PASSPHRASE)?;
    app::backup::check_store(&mut run.backend.stores)?;
    Ok(())
}

#[test]
fn one_bit_anywhere_in_the_store_is_found_by_the_look() -> Result<()> {
    let home = used_home()?;
    drop(home.start());
    let whole = fs::read(home.store_file())?;
    let mut random = Random::seeded(4);
    let mut later = 0;
    for _ in 0..40 {
        let mut bytes = whole.clone();
        let place = random.below(bytes.len());
        bytes[place] ^= 1 << random.below(8);
        fs::write(home.store_file(), bytes)?;
        let mut run = home.start();
        let found = refused(app::backup::check_store(&mut run.backend.stores));
        ensure!(
            ["Damaged", "Foreign"].contains(&found.as_str()),
            "{place} of {}: {found}",
            whole.len()
        );
        later += usize::from(found == "Damaged");
    }
    ensure!(later > 20, "most of them are found by the look alone");
    Ok(())
}

#[test]
fn what_is_found_behind_example_data_is_ones_own_damage() -> Result<()> {
    let home = used_home()?;
    damage(&home, 2_000)?;
    let mut run = home.start();
    let now = run.today();
    let _ = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    assert_eq!(
        refused(app::backup::check_store(&mut run.backend.stores)),
        "Damaged"
    );
    ensure!(run.overview()?.example, "the example is whole");
    assert!(run.recover().is_ok(), "and it can be mended");
    Ok(())
}

#[test]
fn a_damaged_store_can_be_recovered_after_the_look_while_it_was_open() -> Result<()> {
    let home = used_home()?;
    damage(&home, 2_000)?;
    let mut run = home.start();
    let _ = run.overview();
    assert_eq!(
        refused(app::backup::check_store(&mut run.backend.stores)),
        "Damaged"
    );
    run.recover()?;
    app::backup::check_store(&mut run.backend.stores)?;
    run.draft(&Answers::none().with("health", level(2)))?;
    Ok(())
}

#[test]
fn a_folder_that_another_program_synchronises_is_told() -> Result<()> {
    let home = Home::new()?;
    for (folder, by) in [
        ("OneDrive - Odense Kommune", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
    ] {
        let data = home.path().join(folder).join("dk.fagspejl");
        fs::create_dir_all(&data)?;
        let place = app::backup::data_folder(&new_backend(&data, CORE).stores);
        let expected = StorageRisk::Synchronised { by: by.to_owned() };
        assert_eq!(place.risk, Some(expected), "{folder}");
        assert_eq!(place.folder, "~/data", "as a person reads it");
    }
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_into_such_a_folder_is_followed() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir_all(home.path().join("Dropbox/mine"))?;
    std::os::unix::fs::symlink(home.path().join("Dropbox/mine"), home.data())?;
    let risk = app::backup::data_folder(&home.start().backend.stores).risk;
    assert_eq!(
        risk,
        Some(StorageRisk::Synchronised {
            by: "Dropbox".to_owned()
        })
    );
    Ok(())
}

#[test]
fn the_usual_place_is_a_good_one() -> Result<()> {
    let home = Home::new()?;
    assert_eq!(
        app::backup::data_folder(&home.start().backend.stores).risk,
        None
    );
    drop(home.start().overview()?);
    assert_eq!(
        app::backup::data_folder(&home.start().backend.stores).risk,
        None
    );
    Ok(())
}

#[test]
fn the_words_of_people_in_other_countries_are_known() {
    for (path, by) in [
        ("G:/Mit drev/fagspejl", "Google Drive"),
        ("C:/Users/maja/iCloudDrive/fagspejl", "iCloud"),
        ("/Users/maja/Library/Mobile Documents/x", "iCloud"),
        ("/home/maja/Box/fagspejl", "Box"),
        ("/home/maja/Box Sync/fagspejl", "Box"),
        ("/home/maja/ownCloud/fagspejl", "ownCloud"),
    ] {
        let found = domain::backup::storage_risk::synchronised_by(path.split('/'));
        let expected = StorageRisk::Synchronised { by: by.to_owned() };
        assert_eq!(found, Some(expected), "{path}");
    }
}
