//! What cannot be held stands in the place of a file of the program: it is refused by what is wrong with
//! it, nothing is waited for, and nothing is changed.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use app::{AppError, StoreError};
use support::answers::{Answers, level};
use support::files::Files;
use support::lock::PASSPHRASE;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;

/// Puts what is no file in the place of `path`, and gives what is said of it.
const SPECIAL: [fn(&Path) -> Result<()>; 5] = [
    |path| {
        ensure!(Command::new("mkfifo").arg(path).status()?.success());
        Ok(())
    },
    |path| {
        // Its name stays when the listener is gone.
        drop(UnixListener::bind(path)?);
        Ok(())
    },
    |path| Ok(fs::create_dir(path)?),
    |path| Ok(symlink("/dev/zero", path)?),
    |path| Ok(symlink("/dev/null", path)?),
];

/// Moves what is at `path` away for as long as `act` takes.
fn without<T>(path: &Path, act: impl FnOnce() -> Result<T>) -> Result<T> {
    let away = path.with_extension("away");
    let is_there = path.symlink_metadata().is_ok();
    if is_there {
        fs::rename(path, &away)?;
    }
    let done = act()?;
    match path.symlink_metadata() {
        Ok(found) if found.is_dir() => fs::remove_dir(path)?,
        Ok(_) => fs::remove_file(path)?,
        Err(_) => {}
    }
    if is_there {
        fs::rename(&away, path)?;
    }
    Ok(done)
}

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    Ok(name(&done.err().context("it is refused")?))
}

/// The name of the file that is blamed.
fn blamed<T>(done: Result<T, AppError>) -> Option<String> {
    match done {
        Err(AppError::Store(StoreError::File(error))) => error.name,
        _ => None,
    }
}

#[test]
fn what_is_no_file_in_the_place_of_the_store_is_refused() -> Result<()> {
    let home = used_home()?;
    for put in SPECIAL {
        without(&home.store_file(), || {
            put(&home.store_file())?;
            assert_eq!(refusal(home.start().overview())?, "NotRegular");
            assert_eq!(refusal(home.start().begin())?, "NotRegular");
            assert_eq!(refusal(home.start().lock(1))?, "NotRegular");
            assert_eq!(refusal(home.start().recover())?, "NotRegular");
            assert_eq!(
                blamed(home.start().overview()).as_deref(),
                Some("fagspejl.db")
            );
            Ok(())
        })?;
    }
    assert_eq!(home.start().overview()?.finished_count, 2, "all is there");
    Ok(())
}

#[test]
fn what_is_no_file_in_the_place_of_what_lies_beside_the_store_is_refused() -> Result<()> {
    let home = used_home()?;
    for beside in ["fagspejl.db-wal", "fagspejl.db-next", "fagspejl.keys"] {
        let path = home.data().join(beside);
        for put in SPECIAL {
            without(&path, || {
                put(&path)?;
                let before = Files::of(&home.data().join("backups"))?;
                assert_eq!(refusal(home.start().begin())?, "NotRegular", "{beside}");
                assert_eq!(blamed(home.start().begin()).as_deref(), Some(beside));
                assert_eq!(Files::of(&home.data().join("backups"))?, before);
                Ok(())
            })?;
        }
    }
    assert_eq!(home.start().overview()?.finished_count, 2, "all is there");
    Ok(())
}

#[test]
fn what_is_no_file_in_the_place_of_the_tries_or_the_settings_is_not_waited_for() -> Result<()> {
    let home = used_home()?;
    home.start().lock(1)?;
    for put in SPECIAL {
        let tries = home.data().join("fagspejl.tries");
        without(&tries, || {
            put(&tries)?;
            assert_eq!(refusal(home.start().unlock(PASSPHRASE))?, "NotRegular");
            Ok(())
        })?;
        without(&home.settings_file(), || {
            put(&home.settings_file())?;
            let run = home.start();
            let settings = app::settings::settings(&run.backend.stores);
            ensure!(settings.unreadable, "it says so");
            let changed = app::settings::change_settings(&run.backend.stores, settings.settings);
            assert_eq!(refusal(changed)?, "NotRegular");
            Ok(())
        })?;
    }
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}

/// Gives `path` another name for as long as `act` takes.
fn with_another_name<T>(path: &Path, act: impl FnOnce() -> Result<T>) -> Result<T> {
    let other: PathBuf = path.with_extension("other-name");
    fs::hard_link(path, &other)?;
    let done = act()?;
    fs::remove_file(other)?;
    Ok(done)
}

#[test]
fn a_store_with_another_name_is_refused_until_that_is_gone() -> Result<()> {
    let home = used_home()?;
    with_another_name(&home.store_file(), || {
        let before = Files::of(&home.data())?;
        assert_eq!(refusal(home.start().overview())?, "HardLinked");
        assert_eq!(refusal(home.start().begin())?, "HardLinked");
        assert_eq!(refusal(home.start().lock(1))?, "HardLinked");
        assert_eq!(blamed(home.start().begin()).as_deref(), Some("fagspejl.db"));
        assert_eq!(Files::of(&home.data())?, before, "nothing is changed");
        Ok(())
    })?;
    home.start().lock(1)?;
    Ok(())
}

#[test]
fn a_store_that_gets_another_name_while_it_is_open_keeps_its_key() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let draft = run.begin()?;
    with_another_name(&home.store_file(), || {
        assert_eq!(
            refusal(run.lock(1))?,
            "HardLinked",
            "the old one would stay"
        );
        let gone = run.erase(domain::Erase::Everything, true);
        assert_eq!(refusal(gone)?, "HardLinked", "so would what is to go");
        Ok(())
    })?;
    run.answer(draft, "health", level(3))?;
    run.lock(1)?;
    drop(run);
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    let read = app::reflection::reflection(&mut run.backend.stores, draft)?;
    assert_eq!(read.answers.len(), 1, "what was written between is there");
    Ok(())
}

#[test]
fn what_lies_beside_the_store_is_refused_where_it_has_another_name() -> Result<()> {
    let home = used_home()?;
    home.start().lock(1)?;
    with_another_name(&home.data().join("fagspejl.keys"), || {
        assert_eq!(refusal(home.start().unlock(PASSPHRASE))?, "HardLinked");
        Ok(())
    })?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    let settings = app::settings::settings(&run.backend.stores).settings;
    app::settings::change_settings(&run.backend.stores, settings)?;
    with_another_name(&home.settings_file(), || {
        let changed = app::settings::change_settings(&run.backend.stores, settings);
        assert_eq!(refusal(changed)?, "HardLinked");
        Ok(())
    })
}

#[test]
fn a_log_with_another_name_is_refused() -> Result<()> {
    let home = used_home()?;
    fs::write(home.data().join("fagspejl.db-wal"), "")?;
    with_another_name(&home.data().join("fagspejl.db-wal"), || {
        assert_eq!(refusal(home.start().begin())?, "HardLinked");
        Ok(())
    })
}

#[test]
fn a_backup_with_another_name_is_told_and_neither_restored_nor_given_the_lock() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let backup = run.back_up()?.name;
    let file = home.data().join("backups").join(&backup);
    let other = home.path().join("another-name.db");
    fs::hard_link(&file, &other)?;
    assert_eq!(refusal(run.restore(&backup))?, "HardLinked");
    assert_eq!(refusal(run.choose_backup(&other))?, "HardLinked");
    run.lock(1)?;
    assert_eq!(
        run.lock_state()?.open_backups,
        1,
        "it has no lock, and that is told"
    );
    let erased = run.erase(domain::Erase::Everything, true)?;
    assert_eq!(
        erased.backups_left, 1,
        "it holds what was erased, and that is told"
    );
    fs::remove_file(other)?;
    let erased = run.erase(domain::Erase::Everything, true)?;
    assert_eq!(erased.backups_left, 0);
    assert_eq!(run.backups()?.backups, [], "with one name it goes");
    Ok(())
}

#[test]
fn a_file_of_the_program_is_never_written_where_a_person_exports() -> Result<()> {
    let home = used_home()?;
    let disk = support::other_disk::OtherDisk::new()?;
    let store = disk.take(&home.store_file())?;
    let mut run = home.start();
    run.draft(&Answers::none().with("health", level(2)))?;
    let mut targets = vec![store.clone()];
    for (number, own) in [
        home.settings_file(),
        home.store_file(),
        disk.path().join("fagspejl.db-wal"),
        disk.path().join("fagspejl.db-next"),
        home.data().join("backups/mine.db"),
    ]
    .iter()
    .enumerate()
    {
        let link = home.path().join(format!("{number}.db"));
        symlink(own, &link)?;
        targets.push(link);
    }
    for target in targets {
        let dialogs = support::exchange::Answered::with(&target);
        let written = run.back_up_to(&dialogs);
        assert_eq!(refusal(written)?, "OwnData", "{}", target.display());
    }
    assert_eq!(refusal(run.choose_backup(&store))?, "OwnData");
    assert_eq!(refusal(run.choose_backup(&home.store_file()))?, "OwnData");
    drop(run);
    assert_eq!(home.start().overview()?.drafts.len(), 2, "all is there");
    Ok(())
}

#[test]
fn a_second_program_finds_the_store_held_after_its_file_was_chosen() -> Result<()> {
    let home = used_home()?;
    let mut run: Run = home.start();
    run.overview()?;
    let read = app::read_file(&home.store_file())
        .err()
        .context("it is the store")?;
    assert_eq!(name(&read), "OwnData");
    run.hand_over(home.store_file());
    let saver = Command::new(env!("CARGO_BIN_EXE_saver"))
        .arg("give")
        .arg(home.data())
        .args(["1", "1"])
        .output()?;
    let said = String::from_utf8(saver.stdout)?;
    assert_eq!(
        said, "error InUse\n",
        "closing it once more would have ended the locks"
    );
    Ok(())
}
