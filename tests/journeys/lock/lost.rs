//! The passphrase is forgotten.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use support::lock::{ANOTHER, PASSPHRASE, secrets};
use support::used_store::used_home;

use crate::lock::another_key::opens_with_key;
use crate::lock::on_and_off::{all, refused};

#[test]
fn the_recovery_code_opens_and_the_forgotten_passphrase_opens_nothing_any_more() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let code = run.lock(1)?;
    let before = all(&mut run)?;
    let backup = run.back_up()?.name;
    drop(run);
    let mut run = home.start();
    assert_eq!(refused(run.unlock_with_code(&code, "kort", 2)), "TooShort");
    let mistyped = code.replacen(char::is_alphanumeric, "Q", 1);
    ensure!(mistyped != code, "one letter is another");
    assert_eq!(
        refused(run.unlock_with_code(&mistyped, ANOTHER, 2)),
        "CodeWrong"
    );
    run.unlock_with_code(&code, ANOTHER, 2)?;
    assert_eq!(all(&mut run)?, before);
    assert_eq!(
        refused(run.unlock_with_code(&code, ANOTHER, 3)),
        "WrongLockState",
        "it is open already"
    );
    let state = app::lock::lock_state(&run.backend.stores)?;
    assert_eq!((state.open_backups, state.other_backups), (0, 0));
    drop(run);
    for file in [home.store_file(), home.data().join("backups").join(&backup)] {
        assert!(!opens_with_key(&file, 1)?, "{}", file.display());
        assert!(opens_with_key(&file, 2)?, "{}", file.display());
    }
    assert_eq!(refused(home.start().unlock(PASSPHRASE)), "PassphraseWrong");
    home.start().unlock(ANOTHER)?;
    let mut run = home.start();
    run.unlock_with_code(&code, PASSPHRASE, 3)
        .context("the paper stays good")?;
    assert_eq!(all(&mut run)?, before);
    run.restore(&backup)?;
    Ok(())
}

#[test]
fn the_code_opens_a_damaged_store_so_far_that_it_can_be_recovered() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let code = run.lock(1)?;
    let backup = run.back_up()?.name;
    let backups = run.backups()?.backups.len();
    drop(run);
    let mut bytes = fs::read(home.store_file())?;
    let place = bytes.len().checked_sub(2_000).context("a place")?;
    bytes[place] ^= 1;
    fs::write(home.store_file(), bytes)?;
    let mut run = home.start();
    // Whether opening meets the page that is damaged depends on where it lies.
    let _ = run.unlock_with_code(&code, ANOTHER, 2);
    let state = app::lock::lock_state(&run.backend.stores)?;
    assert_eq!(
        state.other_backups, backups,
        "it is told that the backups open with the passphrase of before"
    );
    assert!(run.backend.stores.is_unlocked(), "it can be recovered");
    run.recover()?;
    assert!(
        opens_with_key(&home.store_file(), 1)?,
        "the key stays: the backup has it too"
    );
    run.restore(&backup)?;
    drop(run);
    assert_eq!(refused(home.start().unlock(PASSPHRASE)), "PassphraseWrong");
    let mut run = home.start();
    run.unlock(ANOTHER)?;
    run.change_passphrase(ANOTHER, PASSPHRASE, 3)?;
    assert_eq!(
        app::lock::lock_state(&run.backend.stores)?.other_backups,
        0,
        "changing it makes that good"
    );
    Ok(())
}

#[test]
fn a_lock_that_is_shut_while_the_code_opens_it_stays_shut() -> Result<()> {
    let home = used_home()?;
    let code = home.start().lock(1)?;
    let mut run = home.start();
    let now = run.today();
    let typed = (code.as_str(), ANOTHER);
    let app::Backend {
        stores, library, ..
    } = &mut run.backend;
    let watch = support::job::StopsAfter::steps(usize::MAX);
    let begun = app::lock::unlock_with_code(stores, typed, &secrets(2), now.at, &watch)?;
    let ready = begun.prepare(&watch)?;
    let stopped = support::job::StopsAfter::steps(0);
    let said = ready.finish(stores, library, now, &stopped);
    assert_eq!(refused(said), "Cancelled");
    assert!(!stores.is_unlocked());
    drop(run);
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}
