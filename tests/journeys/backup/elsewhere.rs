//! Backups at a place of one's choice: making one there, and bringing one back from there.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{BackupReason, ExportFormat};
use support::answers::{Answers, level};
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::refusal::name;
use support::used_store::used_home;

use crate::archive::importing::USED;

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
    home.start()
        .back_up_to(&Answered::with(&file))?
        .context("it is written")?;
    Ok((home, file))
}

#[test]
fn a_backup_is_written_where_the_person_says_and_holds_everything() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let file = home.path().join("my backup");
    let before = run.backups()?;
    let dialogs = Answered::with(&file);
    let written = run.back_up_to(&dialogs)?.context("it is written")?;
    let proposed = format!("fagspejl-{}.db", run.today().today);
    assert_eq!(dialogs.proposed(), [proposed]);
    assert_eq!(written.file, "my backup.db", "it gets its ending");
    let file = home.path().join(&written.file);
    assert_eq!(written.bytes, fs::metadata(&file)?.len());
    assert_eq!(run.backups()?, before, "it is none of those in the folder");
    let holds = run.choose_backup(&file)?.holds;
    assert_eq!(holds, Some(USED), "all that was there");
    drop(run);
    assert!(
        raw::open(&file)?
            .pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0))?
            .eq("delete"),
        "one file is all of it: no log goes with it"
    );
    Ok(())
}

#[test]
fn what_is_not_answered_and_what_is_in_the_data_folder_is_not_written() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.overview()?;
    drop(run);
    let before = Files::of(&home.data())?;
    for inside in ["x.db", "fagspejl.db", "backups/x.db"] {
        let mut run = home.start();
        fs::create_dir_all(home.data().join("backups"))?;
        let done = run.back_up_to(&Answered::with(home.data().join(inside)));
        assert_eq!(refused(done), "OwnData", "{inside}");
        drop(run);
        let _ = fs::remove_dir(home.data().join("backups"));
    }
    let mut run = home.start();
    assert_eq!(run.back_up_to(&Answered::cancelled())?, None);
    drop(run);
    assert_eq!(Files::of(&home.data())?, before, "nothing is touched");
    Ok(())
}

#[test]
fn a_file_of_that_name_is_replaced_whole_or_not_at_all() -> Result<()> {
    let (home, file) = on_a_stick()?;
    fs::write(&file, "an older one")?;
    let mut run = home.start();
    run.back_up_to(&Answered::with(&file))?
        .context("it is written")?;
    assert!(run.choose_backup(&file)?.holds.is_some());
    let before = Files::of(home.path())?.outside("data");
    let nowhere = home.path().join("no-such-folder/x.db");
    assert_eq!(refused(run.back_up_to(&Answered::with(nowhere))), "Missing");
    assert_eq!(
        Files::of(home.path())?.outside("data"),
        before,
        "nothing is left beside it"
    );
    Ok(())
}

#[test]
fn a_chosen_backup_is_looked_into_and_brought_back_on_another_computer() -> Result<()> {
    let (home, file) = on_a_stick()?;
    let all = home.start().exported(ExportFormat::Json)?;
    let there = Home::new()?;
    let mut run = there.start();
    assert_eq!(
        refused(run.restore_chosen(None)),
        "BackupUnknown",
        "nothing is chosen yet"
    );
    let found = run.choose_backup(&file)?;
    assert_eq!(
        (found.name.as_str(), found.reason, found.locked),
        ("mine.db", BackupReason::Asked, false)
    );
    let before = fs::read(&file)?;
    assert_eq!(run.restore_chosen(None)?.finished_count, 2);
    assert_eq!(
        run.exported(ExportFormat::Json)?,
        all,
        "every word is there"
    );
    drop(run);
    assert_eq!(
        there.start().exported(ExportFormat::Json)?,
        all,
        "also at the next start"
    );
    assert_eq!(fs::read(&file)?, before, "the file itself is only read");
    Ok(())
}

#[test]
fn what_is_here_is_backed_up_before_a_chosen_backup_takes_its_place() -> Result<()> {
    let (home, file) = on_a_stick()?;
    let mut run = home.start();
    let later = run.finished(&Answers::none().with("health", level(5)))?;
    run.choose_backup(&file)?;
    run.restore_chosen(None)?;
    assert_eq!(
        refused(app::reflection::reflection(&mut run.backend.stores, later)),
        "AssessmentUnknown"
    );
    let mut kept = run.backups()?.backups.into_iter();
    let kept = kept.find(|backup| backup.reason == BackupReason::Restore);
    let kept = kept.context("one is kept")?;
    run.restore(&kept.name)?;
    assert!(
        app::reflection::reflection(&mut run.backend.stores, later).is_ok(),
        "so it can be taken back"
    );
    Ok(())
}

#[test]
fn a_locked_backup_carries_its_lock_wherever_it_goes() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    let all = run.exported(ExportFormat::Json)?;
    let file = home.path().join("locked.db");
    run.back_up_to(&Answered::with(&file))?
        .context("it is written")?;
    assert!(
        run.choose_backup(&file)?.holds.is_some(),
        "here it opens: it is the lock of today"
    );
    let there = Home::new()?;
    let mut run = there.start();
    run.overview()?;
    let found = run.choose_backup(&file)?;
    assert_eq!((found.holds, found.locked), (None, true));
    assert_eq!(refused(run.restore_chosen(None)), "BackupLocked");
    assert_eq!(
        refused(run.restore_chosen(Some("en helt anden sætning"))),
        "PassphraseWrong"
    );
    run.restore_chosen(Some(PASSPHRASE))?;
    assert_eq!(run.exported(ExportFormat::Json)?, all);
    ensure!(
        app::lock::lock_state(&run.backend.stores)?.on,
        "nothing is unlocked unseen: it brings its lock"
    );
    Ok(())
}

#[test]
fn a_listed_backup_may_be_chosen_as_a_file_too() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let made = run.back_up()?;
    let chosen = run.choose_backup(&home.data().join("backups").join(&made.name))?;
    assert_eq!(chosen, made, "its name says when and why it was made");
    run.restore_chosen(None)?;
    Ok(())
}

#[test]
fn example_data_is_not_what_is_backed_up() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let now = run.today();
    let _ = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    let file = home.path().join("own.db");
    run.back_up_to(&Answered::with(&file))?
        .context("it is written")?;
    let holds = run.choose_backup(&file)?.holds.context("it opens")?;
    assert_eq!((holds.finished, holds.examples), (3, 1), "it is one's own");
    ensure!(run.overview()?.example, "and the example is still there");
    Ok(())
}
