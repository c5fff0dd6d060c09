//! Files that somebody lays into the data folder, or beside a backup, while the person is away.

use std::fs;

use anyhow::{Context as _, Result};
use app::AppError;
use support::exchange::Answered;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::refusal::name;
use support::used_store::used_home;

/// As a backup is called.
const PLANTED: &str = "2031-01-01T080000Z-asked.db";

fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

/// A locked home, and a backup of another one without a lock among its backups.
fn planted() -> Result<(Home, std::path::PathBuf)> {
    let home = used_home()?;
    home.start().lock(1)?;
    let other = used_home()?;
    let backup = other.start().back_up()?.name;
    let file = home.data().join("backups").join(PLANTED);
    fs::copy(other.data().join("backups").join(backup), &file)?;
    Ok((home, file))
}

#[test]
fn an_unlocked_file_among_the_backups_of_a_locked_store_is_not_made_ones_own() -> Result<()> {
    let (home, file) = planted()?;
    let before = fs::read(&file)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    run.unlock(PASSPHRASE)?;
    assert_eq!(fs::read(&file)?, before, "it keeps the key it has");
    let state = app::lock::lock_state(&run.backend.stores)?;
    assert_eq!(state.open_backups, 1, "and it is told");
    let all = run.backups()?.backups;
    let unlocked = all.iter().filter(|backup| backup.unlocked);
    let unlocked: Vec<_> = unlocked.map(|backup| backup.name.as_str()).collect();
    assert_eq!(unlocked, [PLANTED], "each is shown as what it is");
    Ok(())
}

#[test]
fn what_was_set_aside_is_not_removed_while_the_store_is_locked() -> Result<()> {
    let home = used_home()?;
    home.start().lock(1)?;
    let aside = home.data().join("fagspejl-2031-01-01T080000Z.db");
    fs::write(&aside, "what did not open")?;
    let file = "fagspejl-2031-01-01T080000Z.db";
    let mut run = home.start();
    let removed = app::backup::remove_set_aside(&mut run.backend.stores, file);
    assert_eq!(refused(removed), "Locked");
    assert!(aside.exists(), "whoever finds the computer deletes nothing");
    run.unlock(PASSPHRASE)?;
    app::backup::remove_set_aside(&mut run.backend.stores, file)?;
    assert!(!aside.exists(), "the person may");
    Ok(())
}

#[test]
fn a_backup_with_a_log_beside_it_is_refused_with_a_sentence() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let backup = run.back_up()?.name;
    let file = home.data().join("backups").join(&backup);
    let stick = home.path().join("mine.db");
    fs::copy(&file, &stick)?;
    for beside in [&stick, &file] {
        let mut log = beside.clone().into_os_string();
        log.push("-wal");
        fs::write(&log, "what was written last")?;
    }
    assert_eq!(refused(run.choose_backup(&stick)), "BackupUnfinished");
    assert_eq!(refused(run.restore(&backup)), "BackupUnfinished");
    let log = home.path().join("mine.db-wal");
    fs::write(&log, "")?;
    run.choose_backup(&stick)
        .context("an empty one says nothing")?;
    fs::remove_file(&log)?;
    run.choose_backup(&stick)?;
    Ok(())
}

/// An error with all its reasons, as the log is told.
fn told(error: &AppError) -> String {
    let mut told = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        told = format!("{told}: {deeper}");
        cause = deeper.source();
    }
    told
}

#[test]
fn an_error_names_no_folder_of_the_person_for_the_log() -> Result<()> {
    let home = Home::new()?;
    let folder = home.path().to_string_lossy().into_owned();
    // SQLite says where it cannot open a file, and so does whoever makes a temporary one.
    fs::create_dir_all(home.store_file())?;
    let opened = home.start().overview().err().context("it is a folder")?;
    let elsewhere = home.path().join("gone").join("mine.db");
    let used = used_home()?;
    let written = Answered::with(&elsewhere);
    let written = used.start().back_up_to(&written).err();
    let written = written.context("there is no such folder")?;
    fs::remove_dir_all(home.data())?;
    fs::write(home.data(), "a file in the folder's place")?;
    let made = home.start().overview().err().context("it is a file")?;
    for error in [opened, written, made] {
        let told = told(&error);
        assert!(!told.contains(&folder) && !told.contains("gone"), "{told}");
    }
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_folder_that_others_may_read_is_theirs_no_more_when_the_program_starts() -> Result<()> {
    use std::fs::Permissions;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    for locked in [false, true] {
        let home = used_home()?;
        let mut run = home.start();
        run.back_up()?;
        if locked {
            run.lock(1)?;
        }
        drop(run);
        let elsewhere = home.path().join("elsewhere");
        fs::write(&elsewhere, "of somebody else")?;
        symlink(&elsewhere, home.data().join("fagspejl-link.db"))?;
        let (data, backups) = (home.data(), home.data().join("backups"));
        for folder in [&data, &backups] {
            for file in fs::read_dir(folder)? {
                fs::set_permissions(file?.path(), Permissions::from_mode(0o644))?;
            }
        }
        fs::set_permissions(&backups, Permissions::from_mode(0o755))?;
        fs::set_permissions(&data, Permissions::from_mode(0o755))?;
        home.start().backend.stores.open_ahead();
        let mode = |path: &std::path::Path| -> Result<u32> {
            Ok(fs::metadata(path)?.permissions().mode() & 0o777)
        };
        for folder in [&data, &backups] {
            assert_eq!(mode(folder)?, 0o700, "{}", folder.display());
            for file in fs::read_dir(folder)? {
                let file = file?;
                if file.file_type()?.is_file() {
                    assert_eq!(mode(&file.path())?, 0o600, "{}", file.path().display());
                }
            }
        }
        assert_eq!(mode(&elsewhere)?, 0o644, "what a link shows is left alone");
    }
    Ok(())
}
