//! Backups of a locked store.

use anyhow::{Result, ensure};
use support::answers::{Answers, level};
use support::lock::{ANOTHER, PASSPHRASE, secrets, turn_on};
use support::used_store::used_home;

use crate::lock::on_and_off::refused;

#[test]
fn backups_open_with_the_lock_of_today_and_are_brought_back_under_it() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let before_lock = run.back_up()?;
    run.lock(1)?;
    let all = run.backups()?.backups;
    ensure!(all.len() > 1, "there are backups of before");
    for backup in &all {
        assert!(
            !backup.locked && backup.holds.is_some(),
            "{} opens",
            backup.name
        );
    }
    let locked = run.back_up()?;
    let finished = run.overview()?.finished_count;
    run.finished(&Answers::none().with("health", level(5)))?;
    for name in [&before_lock.name, &locked.name] {
        assert_eq!(run.restore(name)?.finished_count, finished, "{name}");
        assert!(
            app::lock::lock_state(&run.backend.stores)?.on,
            "the lock of today stays"
        );
        assert_eq!(
            refused(home.start().overview()),
            "Locked",
            "on disk as well"
        );
    }
    drop(run);
    let mut run = home.start();
    assert_eq!(
        refused(run.restore(&locked.name)),
        "Locked",
        "nobody restores unasked"
    );
    assert!(run.backups()?.backups.iter().all(|backup| backup.locked));
    run.unlock(PASSPHRASE)?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    assert_eq!(run.restore(&locked.name)?.finished_count, finished);
    drop(run);
    home.start().unlock(ANOTHER)?;
    Ok(())
}

#[test]
fn a_backup_of_another_lock_asks_for_the_passphrase_of_its_day() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    let old = run.back_up()?;
    let elsewhere = used_home()?;
    let from = home.data().join("backups").join(&old.name);
    let mut there = elsewhere.start();
    there.back_up()?;
    std::fs::copy(&from, elsewhere.data().join("backups").join(&old.name))?;
    assert_eq!(refused(there.restore(&old.name)), "BackupLocked");
    assert_eq!(
        refused(there.restore_with(&old.name, ANOTHER)),
        "PassphraseWrong"
    );
    there.restore_with(&old.name, PASSPHRASE)?;
    assert!(
        app::lock::lock_state(&there.backend.stores)?.on,
        "what was locked is never unlocked unasked"
    );
    drop(there);
    elsewhere.start().unlock(PASSPHRASE)?;

    let third = used_home()?;
    let mut there = third.start();
    there.back_up()?;
    std::fs::copy(&from, third.data().join("backups").join(&old.name))?;
    turn_on(&mut there.backend, ANOTHER, &secrets(3))?;
    there.restore_with(&old.name, PASSPHRASE)?;
    drop(there);
    third.start().unlock(ANOTHER)?;
    Ok(())
}

#[test]
fn a_recovery_code_opens_a_backup_too() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let code = run.lock(1)?;
    let old = run.back_up()?;
    drop(run);
    std::fs::remove_file(home.data().join("fagspejl.keys"))?;
    let mut run = home.start();
    assert_eq!(
        refused(run.overview()),
        "Locked",
        "its key is gone, and the backup has it"
    );
    run.restore_with(&old.name, &code)?;
    drop(run);
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}
