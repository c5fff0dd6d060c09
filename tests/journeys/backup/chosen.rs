//! A file that a person chooses as a backup and that is none: it is refused, and nothing is harmed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::ExportFormat;
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::refusal::name;
use support::used_store::used_home;

fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

/// A home that was lived in, and a backup of it on a stick.
fn on_a_stick() -> Result<(Home, PathBuf)> {
    let home = used_home()?;
    let stick = home.path().join("stick");
    fs::create_dir(&stick)?;
    let file = stick.join("mine.db");
    let mut run = home.start();
    run.back_up_to(&Answered::with(&file))?
        .context("it is written")?;
    Ok((home, file))
}

#[test]
fn what_is_no_backup_is_refused_and_nothing_is_chosen() -> Result<()> {
    let (home, file) = on_a_stick()?;
    let place = |name: &str| home.path().join(name);
    fs::write(place("letter"), "Kære dagbog\n".repeat(5_000))?;
    fs::write(place("empty"), "")?;
    let whole = fs::read(&file)?;
    fs::write(place("short"), whole.get(..4_095).context("a page")?)?;
    rusqlite::Connection::open(place("plain"))?.execute_batch("CREATE TABLE recipes (name)")?;
    raw::open(&place("other"))?
        .execute_batch("PRAGMA application_id = 42; CREATE TABLE recipes (name)")?;
    fs::create_dir(place("folder"))?;
    fs::File::create(place("large"))?.set_len(3 << 30)?;
    fs::write(place("only-keys"), b"\0\0\0\0\0\0\0\0FAGSPEJL-KEYS-01")?;
    let before = Files::of(&home.data())?;
    for (named, expected) in [
        ("letter", "BackupDamaged"),
        ("empty", "BackupDamaged"),
        ("short", "BackupDamaged"),
        ("plain", "BackupDamaged"),
        ("other", "NotOurs"),
        ("folder", "NotRegular"),
        ("large", "NotOurs"),
    ] {
        let mut run = home.start();
        let done = run.choose_backup(&place(named));
        assert_eq!(refused(done), expected, "{named}");
        assert_eq!(
            refused(run.restore_chosen(None)),
            "BackupUnknown",
            "{named}"
        );
    }
    let mut run = home.start();
    let done = run.choose_backup(&place("missing"));
    assert_eq!(refused(done), "Missing");
    let _ = run.choose_backup(&place("only-keys"));
    assert!(
        run.restore_chosen(Some(PASSPHRASE)).is_err(),
        "a key to nothing brings nothing"
    );
    drop(run);
    assert_eq!(Files::of(&home.data())?, before, "nothing is touched");
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_pipe_that_nobody_writes_to_does_not_keep_the_program_waiting() -> Result<()> {
    let home = used_home()?;
    let pipe = home.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status()?;
    ensure!(made.success(), "there is a pipe");
    let done = home.start().choose_backup(&pipe);
    assert_eq!(refused(done), "NotRegular");
    Ok(())
}

#[test]
fn a_backup_of_a_newer_program_is_told_as_that() -> Result<()> {
    let (home, file) = on_a_stick()?;
    raw::open(&file)?.pragma_update(None, "user_version", 999)?;
    let done = home.start().choose_backup(&file);
    assert_eq!(refused(done), "Newer");
    Ok(())
}

#[test]
fn a_backup_that_is_gone_or_damaged_when_it_is_wanted_harms_nothing() -> Result<()> {
    let (home, file) = on_a_stick()?;
    let whole = fs::read(&file)?;
    let mut run = home.start();
    let all = run.exported(ExportFormat::Json)?;
    run.choose_backup(&file)?;
    let mut damaged = whole.clone();
    let place = whole.len() - 2_000;
    damaged[place] ^= 1;
    fs::write(&file, damaged)?;
    assert_eq!(refused(run.restore_chosen(None)), "BackupDamaged");
    fs::remove_file(&file)?;
    assert_eq!(refused(run.restore_chosen(None)), "Missing");
    assert_eq!(
        run.exported(ExportFormat::Json)?,
        all,
        "what is here is as it was"
    );
    Ok(())
}

/// Whether this process still holds the store's file, as the system sees it: a file that is opened and
/// closed a second time in one process loses its locks on Unix.
#[cfg(target_os = "linux")]
fn is_held(file: &Path) -> Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    let inode = format!(":{} ", fs::metadata(file)?.ino());
    let locks = fs::read_to_string("/proc/locks")?;
    let mine = format!(" {} ", std::process::id());
    Ok(locks
        .lines()
        .any(|line| line.contains(&inode) && line.contains(&mine)))
}

#[cfg(target_os = "linux")]
#[test]
fn the_store_itself_is_no_backup_and_stays_held() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let all = run.exported(ExportFormat::Json)?;
    ensure!(is_held(&home.store_file())?, "else this says nothing");
    let done = run.choose_backup(&home.store_file());
    ensure!(done.is_err(), "it is the store: {done:?}");
    ensure!(
        is_held(&home.store_file())?,
        "a second program must not get at it"
    );
    assert_eq!(run.exported(ExportFormat::Json)?, all);
    Ok(())
}
