//! What a person does whose key is lost, or whose lock is gone.

use std::fs;

use anyhow::Result;
use support::answers::{Answers, level};
use support::lock::{ANOTHER, PASSPHRASE, quick_lock};
use support::used_store::used_home;
use view::KeyRepair;

use crate::lock::on_and_off::refused;

#[test]
fn a_lost_key_costs_a_sentence() -> Result<()> {
    let home = used_home()?;
    quick_lock(&home, 1)?;
    fs::remove_file(home.data().join("fagspejl.keys"))?;
    let mut run = home.start();
    assert!(run.lock_state()?.keys_lost, "the locked window says so");
    let finished = run.unlock(PASSPHRASE)?.finished_count;
    assert_eq!(run.lock_state()?.repaired, Some(KeyRepair::Lost));
    run.draft(&Answers::none().with("health", level(3)))?;
    drop(run);
    let mut run = home.start();
    assert!(!run.lock_state()?.keys_lost, "it is there again");
    assert_eq!(run.unlock(PASSPHRASE)?.finished_count, finished);
    Ok(())
}

#[test]
fn who_goes_on_without_a_missing_lock_can_turn_on_another() -> Result<()> {
    let home = used_home()?;
    quick_lock(&home, 1)?;
    for gone in ["fagspejl.db", "fagspejl.keys"] {
        fs::remove_file(home.data().join(gone))?;
    }
    let mut run = home.start();
    assert_eq!(refused(run.overview()), "LockMissing");
    assert_eq!(
        run.continue_without_lock()?.finished_count,
        0,
        "a fresh start"
    );
    run.draft(&Answers::none().with("health", level(3)))?;
    drop(run);
    let mut run = home.start();
    assert_eq!(run.overview()?.drafts.len(), 1, "not asked again");
    run.lock(2)?;
    drop(run);
    let mut run = home.start();
    assert_eq!(refused(run.overview()), "Locked");
    assert_eq!(refused(run.unlock(ANOTHER)), "PassphraseWrong");
    run.unlock(PASSPHRASE)?;
    let earlier = run.backups()?.backups;
    assert!(
        earlier.iter().any(|backup| backup.locked),
        "the backups of the earlier lock are as they were"
    );
    Ok(())
}
