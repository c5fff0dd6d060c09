//! A job that is stopped leaves everything as it was, whenever that happens.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use app::{AppError, Backend};
use domain::{Erase, ExportFormat, FileKind, Language, Stage};
use support::answers::{Answers, level};
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::job::{StopsAfter, is_stopped};
use support::lock::{ANOTHER, PASSPHRASE, confirm, secrets};
use support::report::whole_profile;
use support::run::Run;
use support::used_store::used_home;

/// More steps than any of these jobs has.
const MANY: usize = 100;

/// Stops a job before each of its steps, one after the other, until it comes to its end. Gives what it
/// told that time. Each time nothing but an open dialog may have happened.
fn stopped_before_each_step<T>(
    home: &Home,
    run: &mut Run,
    job: impl Fn(&mut Run, &StopsAfter) -> Result<T, AppError>,
) -> Result<Vec<Stage>> {
    // So that the store is open, where it opens.
    let _ = run.overview();
    let before = Files::of(home.path())?;
    for steps in 0..MANY {
        let watch = StopsAfter::steps(steps);
        match job(run, &watch) {
            Ok(_) => return Ok(watch.told()),
            Err(error) => ensure!(is_stopped(&error), "after {steps} steps: {error:?}"),
        }
        let after = Files::of(home.path())?;
        assert_eq!(after, before, "after {steps} steps: {:?}", after.names());
    }
    anyhow::bail!("it never comes to its end")
}

#[test]
fn an_export_that_is_stopped_writes_nothing() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    for format in ExportFormat::ALL {
        let ending = FileKind::Export(format).ending();
        let file = home.path().join("mine").with_extension(ending);
        let told = stopped_before_each_step(&home, &mut run, |run, watch| {
            run.export_watched(format, &Answered::with(&file), watch)
        })?;
        let last = told.last().copied();
        assert_eq!(last, Some(Stage::Write), "it says that it is being written");
        assert!(file.exists(), "one that is not stopped is written");
    }
    Ok(())
}

#[test]
fn a_report_that_is_stopped_writes_nothing() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    let report = whole_profile(id);
    let file = home.path().join("mine.pdf");
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.save_report(report, Language::Da, &Answered::with(&file), watch)
    })?;
    assert_eq!(
        told,
        [
            Stage::Choose,
            Stage::Read,
            Stage::LayOut,
            Stage::Make,
            Stage::Write
        ],
        "it says what it does"
    );
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.report_pages(report, Language::Da, watch)
    })?;
    let pages = told.iter().filter(|&&stage| stage == Stage::Make).count();
    assert!(pages > 1, "it can be stopped between two pages");
    Ok(())
}

#[test]
fn a_backup_that_is_stopped_is_not_there() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    stopped_before_each_step(&home, &mut run, |run, watch| run.back_up_watched(watch))?;
    let stick = home
        .path()
        .join("stick")
        .with_extension(FileKind::Backup.ending());
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.back_up_to_watched(&Answered::with(&stick), watch)
    })?;
    let (last, made) = (told.last().copied(), stick.exists());
    assert_eq!((last, made), (Some(Stage::Write), true), "then it is there");
    let backups = run.backups()?.backups.len();
    let file = home.path().join("mine.db");
    let made = home.data().join("backups").join(&run.back_up()?.name);
    assert_eq!(run.backups()?.backups.len(), backups + 1);
    fs::copy(made, &file)?;
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.choose_backup_watched(&file, watch)
    })?;
    assert!(!told.is_empty(), "looking into one can be stopped too");
    Ok(())
}

#[test]
fn what_was_to_be_erased_is_all_there_when_that_is_stopped() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(1)))?;
    run.back_up()?;
    run.back_up()?;
    for (what, from_backups) in [
        (Erase::Reflection { id }, true),
        (Erase::Everything, false),
        (Erase::Everything, true),
    ] {
        let told = stopped_before_each_step(&home, &mut run, |run, watch| {
            run.erase_watched(what, from_backups, watch)
        })?;
        assert!(told.len() >= 3, "{what:?} has steps to stop at: {told:?}");
    }
    assert_eq!(run.backups()?.backups.len(), 0, "then it is erased");
    Ok(())
}

#[test]
fn the_store_stays_when_bringing_another_back_is_stopped() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let backup = run.back_up()?.name;
    run.finished(&Answers::none().with("health", level(1)))?;
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.restore_watched(&backup, watch)
    })?;
    let tables = [Stage::Copy; store::TABLES.len()];
    let expected = [
        &[Stage::Copy, Stage::Copy, Stage::Check][..],
        &tables,
        &[Stage::Check, Stage::Check, Stage::Write],
    ];
    assert_eq!(told, expected.concat(), "it says what it does");
    Ok(())
}

#[test]
fn the_lock_is_as_it_was_when_changing_it_is_stopped() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.back_up()?;
    let code = {
        let Backend { stores, lock, .. } = &mut run.backend;
        app::lock::propose_lock(stores, lock, PASSPHRASE, &secrets(1))?.code
    };
    let confirmed = |run: &mut Run, code: &str, watch: &StopsAfter| -> Result<_, AppError> {
        confirm(&mut run.backend, code, watch)
    };
    let told =
        stopped_before_each_step(&home, &mut run, |run, watch| confirmed(run, &code, watch))?;
    let backups = [Stage::Rekey].repeat(run.backups()?.backups.len());
    ensure!(!backups.is_empty(), "there is a backup");
    let expected = [
        &[Stage::Copy, Stage::Rekey, Stage::Rekey][..],
        &backups,
        &[Stage::Write],
    ];
    assert_eq!(told, expected.concat(), "it says what it does");
    let code = run.propose_passphrase(PASSPHRASE, ANOTHER, 2)?;
    let told =
        stopped_before_each_step(&home, &mut run, |run, watch| confirmed(run, &code, watch))?;
    assert_eq!(told, expected.concat(), "the proposal stays");
    drop(run);
    // A file that is new in its place is written to when it is opened for the first time.
    home.start().unlock(ANOTHER)?;
    let mut run = home.start();
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.unlock_with_code_watched(&code, PASSPHRASE, 4, watch)
    })?;
    assert_eq!(told, expected.concat());
    let told = stopped_before_each_step(&home, &mut run, |run, watch| {
        run.turn_off_lock_watched(PASSPHRASE, watch)
    })?;
    assert_eq!(told, expected.concat());
    assert!(
        !app::lock::lock_state(&run.backend.stores)?.on,
        "then it is off"
    );
    Ok(())
}

#[test]
fn a_damaged_store_stays_as_it_is_when_recovering_or_replacing_it_is_stopped() -> Result<()> {
    let home = used_home()?;
    let backup = home.start().back_up()?.name;
    let mut bytes = fs::read(home.store_file())?;
    let place = bytes.len().checked_sub(5_000).context("a place")?;
    bytes[place] ^= 4;
    fs::write(home.store_file(), bytes)?;
    let recovered = home.copy()?;
    let told = stopped_before_each_step(&recovered, &mut recovered.start(), |run, watch| {
        run.recover_watched(watch)
    })?;
    let tables = told.iter().filter(|&&stage| stage == Stage::Read).count();
    assert!(tables > 1, "it can be stopped between two tables: {told:?}");
    stopped_before_each_step(&home, &mut home.start(), |run, watch| {
        run.restore_watched(&backup, watch)
    })?;
    let aside = app::backup::set_aside_files(&home.start().backend.stores)?;
    assert_eq!(
        aside.len(),
        1,
        "only the one that came to its end set it aside"
    );
    Ok(())
}

#[test]
fn what_was_done_can_still_be_undone_when_a_job_was_stopped() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(1)))?;
    let backup = run.back_up()?.name;
    let example = run.add_example(&support::own::ExampleBuilder::new("Now"))?;
    let last = StopsAfter::steps(3);
    let stopped = run.erase_watched(Erase::Reflection { id }, false, &last);
    assert!(stopped.err().as_ref().is_some_and(is_stopped));
    let last = StopsAfter::steps(4);
    let stopped = run.restore_watched(&backup, &last);
    assert!(stopped.err().as_ref().is_some_and(is_stopped));
    run.undo()?;
    let log = run.search("")?.examples;
    let there = log.iter().any(|found| found.id == example);
    assert!(!there, "the example that was added last is taken back");
    run.redo().context("and can be added again")?;
    Ok(())
}
