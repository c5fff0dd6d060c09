//! The store and the small files beside it are links to another disk: whatever takes a file's place takes
//! it where the link leads, and nothing old is left there.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{Erase, ExportFormat};
use support::answers::{Answers, level};
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE};
use support::other_disk::{OtherDisk, opens_without_lock};
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use support::{raw, repository};

use crate::untouched::refused;

/// A home whose store is a link to another disk, and where the file lies there.
struct Linked {
    home: Home,
    disk: OtherDisk,
    file: PathBuf,
}

impl Linked {
    fn of(home: Home) -> Result<Self> {
        let disk = OtherDisk::new()?;
        let file = disk.take(&home.store_file())?;
        Ok(Self { home, disk, file })
    }

    fn used() -> Result<Self> {
        Self::of(used_home()?)
    }

    /// The link leads where it led, and nothing but the store lies there.
    fn check(&self, after: &str) -> Result<()> {
        let to = fs::read_link(self.home.store_file());
        let to = to.with_context(|| format!("{after}: the link has become a file"))?;
        assert_eq!(to, self.file, "{after}: the link leads where it led");
        assert_eq!(
            self.disk.names()?,
            ["fagspejl.db"],
            "{after}: nothing old lies there"
        );
        Ok(())
    }

    /// The same of a store that has a lock.
    fn check_locked(&self, after: &str) -> Result<()> {
        self.check(after)?;
        ensure!(
            !opens_without_lock(&self.file)?,
            "{after}: what lies there has the lock"
        );
        Ok(())
    }
}

/// What the person has written, without what the program keeps for itself.
fn exported(run: &mut Run) -> Result<Vec<u8>> {
    run.exported(ExportFormat::Json)
}

#[test]
fn a_store_behind_a_link_is_read_and_written_where_it_lies() -> Result<()> {
    let linked = Linked::used()?;
    let mut run = linked.home.start();
    let draft = run.draft(&Answers::none().with("health", level(5)))?;
    ensure!(
        !linked.home.data().join("fagspejl.db-wal").exists(),
        "its log lies beside the file and not beside the link"
    );
    drop(run);
    linked.check("writing")?;
    let mut run = linked.home.start();
    let read = app::reflection::reflection(&mut run.backend.stores, draft)?;
    assert_eq!(read.answers.len(), 1);
    Ok(())
}

#[test]
fn turning_the_lock_on_changing_it_and_turning_it_off_leaves_no_other_store() -> Result<()> {
    let linked = Linked::used()?;
    ensure!(opens_without_lock(&linked.file)?, "it can be told");
    let mut run = linked.home.start();
    let before = exported(&mut run)?;
    let code = run.lock(1)?;
    linked_names(&linked)?;
    drop(run);
    linked.check_locked("turning it on")?;
    let mut run = linked.home.start();
    run.unlock(PASSPHRASE)?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    drop(run);
    linked.check_locked("another passphrase")?;
    let mut run = linked.home.start();
    ensure!(
        run.unlock(PASSPHRASE).is_err(),
        "the earlier one is shut out"
    );
    run.unlock(ANOTHER)?;
    drop(run);
    let mut run = linked.home.start();
    let shut_out = run.unlock_with_code(&code, PASSPHRASE, 3).err();
    ensure!(shut_out.is_some(), "and so is the earlier code");
    run.unlock(ANOTHER)?;
    assert_eq!(exported(&mut run)?, before, "all is there");
    run.turn_off_lock(ANOTHER)?;
    drop(run);
    linked.check("turning it off")?;
    ensure!(opens_without_lock(&linked.file)?, "it has no lock");
    assert_eq!(exported(&mut linked.home.start())?, before);
    Ok(())
}

/// While the program runs, its log may lie beside the store.
fn linked_names(linked: &Linked) -> Result<()> {
    let names = linked.disk.names()?;
    let known = |name: &String| name.starts_with("fagspejl.db") && !name.contains("next");
    ensure!(names.iter().all(known), "{names:?}");
    Ok(())
}

#[test]
fn opening_the_lock_with_its_code_leaves_no_other_store() -> Result<()> {
    let linked = Linked::used()?;
    let code = linked.home.start().lock(1)?;
    let before = fs::read(&linked.file)?;
    let mut run = linked.home.start();
    run.unlock_with_code(&code, ANOTHER, 2)?;
    drop(run);
    linked.check_locked("the code")?;
    ensure!(fs::read(&linked.file)? != before, "it has another key");
    let mut run = linked.home.start();
    run.unlock(ANOTHER)?;
    Ok(())
}

#[test]
fn what_is_erased_is_gone_where_the_link_leads() -> Result<()> {
    let linked = Linked::used()?;
    let mut run = linked.home.start();
    run.erase(Erase::Everything, true)?;
    drop(run);
    linked.check("erasing")?;
    let copy = raw::tables(&linked.home.data())?;
    let left = copy.get("examples").map_or(0, Vec::len);
    assert_eq!(left, 0, "nothing is left of it");
    assert_eq!(linked.home.start().overview()?.finished_count, 0);
    Ok(())
}

#[test]
fn a_backup_is_restored_where_the_link_leads() -> Result<()> {
    let linked = Linked::used()?;
    let mut run = linked.home.start();
    let before = exported(&mut run)?;
    let backup = run.back_up()?.name;
    run.draft(&Answers::none().with("health", level(1)))?;
    run.restore(&backup)?;
    assert_eq!(exported(&mut run)?, before, "it is the backup's");
    drop(run);
    linked.check("restoring")?;
    assert_eq!(
        exported(&mut linked.home.start())?,
        before,
        "at a start too"
    );
    Ok(())
}

#[test]
fn a_damaged_store_is_set_aside_and_rescued_where_the_link_leads() -> Result<()> {
    let linked = Linked::used()?;
    let mut bytes = fs::read(&linked.file)?;
    let place = bytes.len().saturating_sub(2_000);
    *bytes.get_mut(place).context("the store is short")? ^= 1;
    fs::write(&linked.file, &bytes)?;
    let mut run = linked.home.start();
    let recovery = run.recover()?;
    run.overview()?;
    drop(run);
    linked.check("rescuing")?;
    let aside = linked.home.data().join(recovery.set_aside);
    ensure!(!aside.is_symlink(), "what is set aside is a file");
    assert_eq!(
        fs::read(aside)?,
        bytes,
        "and the damaged one, byte for byte"
    );
    ensure!(fs::read(&linked.file)? != bytes, "another is in its place");
    Ok(())
}

#[test]
fn a_store_of_every_version_is_upgraded_where_the_link_leads() -> Result<()> {
    for version in 1..=4 {
        let home = Home::new()?;
        fs::create_dir(home.data())?;
        let frozen = repository::root().join(format!("tests/upgrade/version-{version}.db"));
        fs::copy(frozen, home.store_file())?;
        let linked = Linked::of(home)?;
        let mut run = linked.home.start_with_choice();
        run.overview()?;
        let backups = run.backups()?.backups;
        drop(run);
        linked.check(&format!("version {version}"))?;
        let own = linked.home.data().join("backups");
        ensure!(own.is_dir(), "the backups lie in the data folder");
        assert_eq!(backups.len(), 1, "and it was backed up before");
    }
    Ok(())
}

#[test]
fn a_link_that_leads_nowhere_begins_no_other_store() -> Result<()> {
    let linked = Linked::used()?;
    let away = linked.disk.path().join("away.db");
    fs::rename(&linked.file, &away)?;
    refused(&linked.home, "LinkBroken", Run::overview)?;
    refused(&linked.home, "LinkBroken", Run::begin)?;
    refused(&linked.home, "LinkBroken", |run| run.lock(1))?;
    assert_eq!(linked.disk.names()?, ["away.db"], "nothing is begun there");
    fs::rename(&away, &linked.file)?;
    assert_eq!(
        linked.home.start().overview()?.finished_count,
        2,
        "all is there again"
    );
    linked.check("coming back")
}

#[test]
fn a_log_that_was_left_behind_when_the_store_was_moved_is_told() -> Result<()> {
    let home = used_home()?;
    let killed = Home::new()?;
    let mut run = home.start();
    let draft = run.draft(&Answers::none().with("health", level(5)))?;
    // As a power cut leaves it.
    fs::create_dir(killed.data())?;
    for file in ["fagspejl.db", "fagspejl.db-wal"] {
        fs::copy(home.data().join(file), killed.data().join(file))?;
    }
    drop(run);
    let linked = Linked::of(killed)?;
    refused(&linked.home, "LogLeft", Run::overview)?;
    refused(&linked.home, "LogLeft", Run::begin)?;
    let log = linked.home.data().join("fagspejl.db-wal");
    fs::copy(&log, linked.disk.path().join("fagspejl.db-wal"))?;
    fs::remove_file(log)?;
    let mut run = linked.home.start();
    let read = app::reflection::reflection(&mut run.backend.stores, draft)?;
    assert_eq!(read.answers.len(), 1, "what was written last is there");
    drop(run);
    linked.check("moving the log too")
}

#[test]
fn links_that_go_round_are_refused() -> Result<()> {
    let home = used_home()?;
    let mine = home.path().join("mine.db");
    fs::rename(home.store_file(), &mine)?;
    symlink("round.db", home.store_file())?;
    symlink("fagspejl.db", home.data().join("round.db"))?;
    for act in [
        |run: &mut Run| run.overview().map(drop),
        |run: &mut Run| run.begin().map(drop),
    ] {
        let error = act(&mut home.start()).err().context("it goes round")?;
        assert_eq!(name(&error), "LinkBroken");
    }
    Ok(())
}

#[test]
fn a_link_to_a_link_and_one_that_is_relative_are_followed() -> Result<()> {
    let home = used_home()?;
    let (folder, link) = (home.path().join("deep/deeper"), home.path().join("link.db"));
    fs::create_dir_all(&folder)?;
    fs::rename(home.store_file(), folder.join("mine.db"))?;
    symlink("deep/deeper/../deeper/mine.db", &link)?;
    symlink("../link.db", home.store_file())?;
    home.start().lock(1)?;
    ensure!(
        home.store_file().is_symlink() && link.is_symlink(),
        "both stay"
    );
    ensure!(
        !opens_without_lock(&folder.join("mine.db"))?,
        "it has the lock"
    );
    assert_eq!(fs::read_dir(&folder)?.count(), 1, "and is the only one");
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn what_a_killed_program_left_where_a_link_leads_is_cleared_away() -> Result<()> {
    let linked = Linked::used()?;
    for left in [
        ".making-aB3dEf",
        ".making-aB3dEf-wal",
        ".making-something",
        "letter",
    ] {
        fs::write(linked.disk.path().join(left), "an earlier store")?;
    }
    linked.home.start().overview()?;
    assert_eq!(
        linked.disk.names()?,
        [".making-something", "fagspejl.db", "letter"],
        "what the program does not call so is somebody's own"
    );
    Ok(())
}

#[test]
fn a_store_that_an_earlier_program_left_beside_a_link_takes_its_place() -> Result<()> {
    let linked = Linked::used()?;
    let other = Home::new()?;
    other
        .start()
        .draft(&Answers::none().with("health", level(5)))?;
    fs::copy(
        other.store_file(),
        linked.home.data().join("fagspejl.db-next"),
    )?;
    fs::write(linked.home.data().join("fagspejl.keys-next"), "")?;
    let overview: Result<_, AppError> = linked.home.start().overview();
    assert_eq!(overview?.finished_count, 0, "it was about to");
    linked.check("a swap of an earlier program")?;
    ensure!(!linked.home.data().join("fagspejl.db-next").exists());
    Ok(())
}
