//! The clock is set back while the program is used.

use anyhow::{Context as _, Result};
use domain::{BackupReason, ExportFormat};
use store::{Access, Store, backup};

use super::Tried;
use crate::answers::{Answers, level};
use crate::home::Home;
use crate::run::Run;
use crate::used_store::used_home;

/// How many days a person goes on after the clock was set back.
const DAYS: u32 = 12;
/// How many days have passed before that, more than those of [`used_home`].
const BEFORE: u32 = 70;

/// A person answers, finishes, backs up and goes on for some days, with the clock set back by so many
/// days in between. Nothing may be lost, a backup is made on each day, the newest written is there,
/// and an export comes back in.
///
/// # Errors
/// The store, where it refuses something.
pub fn clock_set_back(by: &[u32]) -> Result<Tried> {
    let mut tried = Tried::default();
    for &days in by {
        let wrong = set_back(days).with_context(|| format!("{days} days back"))?;
        tried.add(&format!("{days} days back"), None, wrong);
    }
    Ok(tried)
}

fn set_back(days: u32) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    let home = used_home()?;
    let mut run = home.start();
    run.wait(BEFORE);
    for _ in 0..DAYS {
        run.wait(1);
        begins(&home, &mut run, &mut wrong)?;
    }
    let draft = run.draft(&Answers::none().with("health", level(2)))?;
    run.set_back(days);
    // What was begun later, by this clock, goes on.
    run.answer(draft, "many-places", level(3))?;
    run.answer(draft, "health", level(4))?;
    run.finish(draft)?;
    let asked = run.back_up()?.name;
    drop(run);
    for _ in 0..DAYS {
        // Each start is a day after the one before.
        let mut run = home.start();
        run.wait(BEFORE + DAYS - 1);
        run.set_back(days);
        begins(&home, &mut run, &mut wrong)?;
    }
    let mut run = home.start();
    if app::profile::profile(&mut run.backend.stores, draft)?
        .answers
        .len()
        != 2
    {
        wrong.push("an answer is lost".to_owned());
    }
    let listed = run.backups()?.backups;
    if !listed.iter().any(|backup| backup.name == asked) {
        wrong.push("a backup that was asked for is gone".to_owned());
    }
    comes_back_in(&mut run, &mut wrong)?;
    let drafts = app::reflection::reflections(&mut run.backend.stores)?;
    let drafts = drafts.iter().filter(|line| line.finished.is_none()).count();
    if drafts != 1 + 2 * usize::try_from(DAYS)? {
        wrong.push(format!("{drafts} drafts are listed"));
    }
    run.overview()?;
    drop(run);
    wrong.extend(Store::open(&home.data(), &Access::without_lock())?.integrity_errors()?);
    Ok(wrong)
}

/// The first change of a day: the backup of that day is there afterwards.
fn begins(home: &Home, run: &mut Run, wrong: &mut Vec<String>) -> Result<()> {
    run.draft(&Answers::none().with("health", level(1)))?;
    let day = run.now().date_naive();
    let listed = backup::list(&home.data(), &Access::without_lock())?;
    let made = listed
        .iter()
        .any(|backup| backup.reason == BackupReason::Daily && backup.at.date_naive() == day);
    if !made {
        wrong.push(format!("there is no backup of {day}"));
    }
    Ok(())
}

/// An export of it is taken in by an empty home, and exports the same again.
fn comes_back_in(run: &mut Run, wrong: &mut Vec<String>) -> Result<()> {
    let first = run.exported(ExportFormat::Json)?;
    let empty = Home::new()?;
    let mut other = empty.start();
    other.import(&first)?;
    if other.exported(ExportFormat::Json)? != first {
        wrong.push("the export does not come back in whole".to_owned());
    }
    Ok(())
}
