//! The backups are links: the folder of them, or one of them. They get the lock, and are erased, where they
//! lie.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{Erase, ExportFormat};
use support::answers::{Answers, level};
use support::home::Home;
use support::lock::PASSPHRASE;
use support::other_disk::{OtherDisk, opens_without_lock};
use support::refusal::name;
use support::used_store::used_home;

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    Ok(name(&done.err().context("it is refused")?))
}

/// A home whose folder of backups is a link to another disk, with one backup there.
fn folder_elsewhere() -> Result<(Home, OtherDisk)> {
    let home = used_home()?;
    home.start().back_up()?;
    let disk = OtherDisk::new()?;
    disk.take(&home.data().join("backups"))?;
    Ok((home, disk))
}

#[test]
fn backups_are_made_locked_restored_and_erased_where_the_link_leads() -> Result<()> {
    let (home, disk) = folder_elsewhere()?;
    let there = disk.path().join("backups");
    let mut run = home.start();
    let before = run.exported(ExportFormat::Json)?;
    let made = run.back_up()?.name;
    ensure!(there.join(&made).is_file(), "it lies there");
    run.lock(1)?;
    for file in fs::read_dir(&there)? {
        let file = file?.path();
        ensure!(
            !opens_without_lock(&file)?,
            "{} has the lock",
            file.display()
        );
    }
    let draft = run.draft(&Answers::none().with("health", level(1)))?;
    run.restore(&made)?;
    ensure!(app::reflection::reflection(&mut run.backend.stores, draft).is_err());
    assert_eq!(run.exported(ExportFormat::Json)?, before);
    let erased = run.erase(Erase::Everything, true)?;
    assert_eq!(erased.backups_left, 0);
    assert_eq!(fs::read_dir(&there)?.count(), 0, "all of them are gone");
    ensure!(home.data().join("backups").is_symlink(), "the link stays");
    Ok(())
}

#[test]
fn a_folder_of_backups_that_is_away_is_named_and_what_is_written_is_kept() -> Result<()> {
    let (home, disk) = folder_elsewhere()?;
    let (there, away) = (disk.path().join("backups"), disk.path().join("away"));
    fs::rename(&there, &away)?;
    let mut run = home.start();
    let draft = run.draft(&Answers::none().with("health", level(5)))?;
    assert_eq!(refusal(run.backups())?, "LinkBroken");
    assert_eq!(refusal(run.back_up())?, "LinkBroken");
    let error = run.back_up().err().context("it is refused")?;
    ensure!(
        format!("{error}").contains("Backups"),
        "it is not the store: {error}"
    );
    assert_eq!(
        refusal(run.lock(1))?,
        "LinkBroken",
        "those that are away would stay without the lock"
    );
    run.lock_state()
        .context("whether there is a lock is known")?;
    let erased = run.erase(Erase::Reflection { id: draft }, true)?;
    assert_eq!(erased.backups_left, 1, "nobody knows what is there");
    ensure!(disk.names()? == ["away"], "no other folder is begun");
    fs::rename(&away, &there)?;
    run.back_up()?;
    run.lock(1)?;
    Ok(())
}

#[test]
fn a_locked_store_opens_while_its_backups_are_away() -> Result<()> {
    let (home, disk) = folder_elsewhere()?;
    home.start().lock(1)?;
    fs::rename(disk.path().join("backups"), disk.path().join("away"))?;
    let mut run = home.start();
    assert!(run.lock_state()?.on, "it can be asked for");
    run.unlock(PASSPHRASE)?;
    run.draft(&Answers::none().with("health", level(5)))?;
    Ok(())
}

#[test]
fn what_is_no_folder_in_the_place_of_the_backups_is_named() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.overview()?;
    let backups = home.data().join("backups");
    fs::remove_dir_all(&backups)?;
    fs::write(&backups, "a letter")?;
    assert_eq!(refusal(run.backups())?, "NotRegular");
    fs::remove_file(&backups)?;
    symlink("backups", &backups)?;
    assert_eq!(refusal(run.backups())?, "LinkBroken", "it goes round");
    run.draft(&Answers::none().with("health", level(5)))?;
    Ok(())
}

/// A home with one backup, which is a link to another disk.
fn one_elsewhere() -> Result<(Home, OtherDisk, String)> {
    let home = used_home()?;
    let backup = home.start().back_up()?.name;
    let disk = OtherDisk::new()?;
    disk.take(&home.data().join("backups").join(&backup))?;
    Ok((home, disk, backup))
}

#[test]
fn a_backup_that_is_a_link_gets_the_lock_where_it_lies() -> Result<()> {
    let (home, disk, backup) = one_elsewhere()?;
    let link = home.data().join("backups").join(&backup);
    let file = disk.path().join(&backup);
    let mut run = home.start();
    let all = run.backups()?.backups;
    let listed = all.iter().find(|listed| listed.name == backup);
    ensure!(
        listed.is_some_and(|listed| listed.holds.is_some()),
        "it is listed"
    );
    run.lock(1)?;
    ensure!(
        link.is_symlink() && !opens_without_lock(&file)?,
        "it has the lock"
    );
    assert_eq!(run.lock_state()?.open_backups, 0);
    run.restore(&backup)?;
    app::backup::remove_backup(&mut run.backend.stores, &backup)?;
    ensure!(link.symlink_metadata().is_err(), "the link is gone");
    assert_eq!(
        disk.names()?,
        Vec::<String>::new(),
        "and so is what it led to"
    );
    Ok(())
}

#[test]
fn a_backup_that_leads_nowhere_is_listed_as_one_that_does_not_open() -> Result<()> {
    let (home, disk, backup) = one_elsewhere()?;
    let (file, away) = (disk.path().join(&backup), disk.path().join("away"));
    fs::rename(&file, &away)?;
    let mut run = home.start();
    let all = run.backups()?.backups;
    let listed = all.iter().find(|listed| listed.name == backup);
    assert_eq!(listed.context("it may come back")?.holds, None);
    assert_eq!(refusal(run.restore(&backup))?, "LinkBroken");
    run.lock(1)?;
    fs::rename(&away, &file)?;
    assert_eq!(
        run.lock_state()?.open_backups,
        1,
        "when it is back, that is told"
    );
    Ok(())
}
