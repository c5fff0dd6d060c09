//! Backups at a place of one's choice: making one there, and bringing one back from there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{BackupReason, ContentCounts, ExportFormat, RestoreFrom, Unwatched};
use support::answers::{Answers, level};
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use view::{Backup, Exported, Overview};

fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

fn back_up_to(run: &mut Run, dialogs: &Answered) -> Result<Option<Exported>, AppError> {
    let now = run.today();
    app::backup::backup_file(&mut run.backend.stores, now)?.save(dialogs, &Unwatched)
}

fn restore_chosen(run: &mut Run, passphrase: Option<&str>) -> Result<Overview, AppError> {
    let now = run.today();
    app::backup::restore_backup(
        &mut run.backend.stores,
        &run.backend.library,
        &RestoreFrom::Chosen,
        passphrase,
        now,
    )
}

/// A home that was lived in, and a backup of it on a stick.
fn on_a_stick() -> Result<(Home, PathBuf)> {
    let home = used_home()?;
    let stick = home.path().join("stick");
    fs::create_dir(&stick)?;
    let file = stick.join("mine.db");
    back_up_to(&mut home.start(), &Answered::with(&file))?.context("it is written")?;
    Ok((home, file))
}

fn look_into(run: &mut Run, file: &Path) -> Result<Backup, AppError> {
    app::backup::inspect_backup(&mut run.backend.stores, file.to_owned())
}

#[test]
fn a_backup_is_written_where_the_person_says_and_holds_everything() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let file = home.path().join("my backup");
    let before = run.backups()?;
    let dialogs = Answered::with(&file);
    let written = back_up_to(&mut run, &dialogs)?.context("it is written")?;
    let proposed = format!("fagspejl-{}.db", run.today().today);
    assert_eq!(dialogs.proposed(), [proposed]);
    assert_eq!(written.file, "my backup.db", "it gets its ending");
    let file = home.path().join(&written.file);
    assert_eq!(written.bytes, fs::metadata(&file)?.len());
    assert_eq!(run.backups()?, before, "it is none of those in the folder");
    let ContentCounts {
        finished,
        drafts,
        examples,
        agreements,
    } = look_into(&mut run, &file)?.holds.context("it opens")?;
    assert_eq!((finished, drafts, examples, agreements), (3, 1, 1, 1));
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
        let done = back_up_to(&mut run, &Answered::with(home.data().join(inside)));
        assert_eq!(refused(done), "NotWritten", "{inside}");
        drop(run);
        let _ = fs::remove_dir(home.data().join("backups"));
    }
    let mut run = home.start();
    assert_eq!(back_up_to(&mut run, &Answered::cancelled())?, None);
    drop(run);
    assert_eq!(Files::of(&home.data())?, before, "nothing is touched");
    Ok(())
}

#[test]
fn a_file_of_that_name_is_replaced_whole_or_not_at_all() -> Result<()> {
    let (home, file) = on_a_stick()?;
    fs::write(&file, "an older one")?;
    let mut run = home.start();
    back_up_to(&mut run, &Answered::with(&file))?.context("it is written")?;
    assert!(look_into(&mut run, &file)?.holds.is_some());
    let before = Files::of(home.path())?.outside("data");
    let nowhere = home.path().join("no-such-folder/x.db");
    assert_eq!(
        refused(back_up_to(&mut run, &Answered::with(nowhere))),
        "NotWritten"
    );
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
        refused(restore_chosen(&mut run, None)),
        "BackupUnknown",
        "nothing is chosen yet"
    );
    let found = look_into(&mut run, &file)?;
    assert_eq!(
        (found.name.as_str(), found.reason, found.locked),
        ("mine.db", BackupReason::Asked, false)
    );
    let before = fs::read(&file)?;
    assert_eq!(restore_chosen(&mut run, None)?.finished_count, 2);
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
    look_into(&mut run, &file)?;
    restore_chosen(&mut run, None)?;
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
    back_up_to(&mut run, &Answered::with(&file))?.context("it is written")?;
    assert!(
        look_into(&mut run, &file)?.holds.is_some(),
        "here it opens: it is the lock of today"
    );
    let there = Home::new()?;
    let mut run = there.start();
    run.overview()?;
    let found = look_into(&mut run, &file)?;
    assert_eq!((found.holds, found.locked), (None, true));
    assert_eq!(refused(restore_chosen(&mut run, None)), "BackupLocked");
    assert_eq!(
        refused(restore_chosen(&mut run, Some("en helt anden sætning"))),
        "PassphraseWrong"
    );
    restore_chosen(&mut run, Some(PASSPHRASE))?;
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
    let chosen = look_into(&mut run, &home.data().join("backups").join(&made.name))?;
    assert_eq!(chosen, made, "its name says when and why it was made");
    restore_chosen(&mut run, None)?;
    Ok(())
}

#[test]
fn example_data_is_not_what_is_backed_up() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let now = run.today();
    let _ = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    let file = home.path().join("own.db");
    back_up_to(&mut run, &Answered::with(&file))?.context("it is written")?;
    let holds = look_into(&mut run, &file)?.holds.context("it opens")?;
    assert_eq!((holds.finished, holds.examples), (3, 1), "it is one's own");
    ensure!(run.overview()?.example, "and the example is still there");
    Ok(())
}
