//! Another passphrase, and another recovery code: what was known before opens nothing any more.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use support::answers::{Answers, level};
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE};
use support::raw;
use support::run::Run;
use support::used_store::used_home;

use crate::lock::on_and_off::{all, refused};

/// The bytes of the key of the lock with this number, as SQLCipher takes them.
fn key(number: u8) -> String {
    format!("{number:02x}").repeat(32)
}

/// Whether the database in a file opens with the key of the lock with this number.
pub(crate) fn opens_with_key(file: &Path, number: u8) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("copy.db");
    fs::copy(file, &copy)?;
    let opened = raw::open_with_key(&copy, &key(number))?;
    let tables = opened.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    });
    Ok(tables.is_ok_and(|tables| tables > 0))
}

/// What bringing a backup back says on another computer, with what is typed there.
fn elsewhere(backup: &Path, typed: &str) -> Result<String> {
    let other = Home::new()?;
    let mut there = other.start();
    there.overview()?;
    there.choose_backup(backup)?;
    Ok(refused(there.restore_chosen(Some(typed))))
}

/// A locked home with a backup, a copy of which lies elsewhere, and the recovery code.
fn backed_up() -> Result<(Home, String, String)> {
    let home = used_home()?;
    let mut run = home.start();
    let code = run.lock(1)?;
    let backup = run.back_up()?.name;
    fs::copy(
        home.data().join("backups").join(&backup),
        home.path().join("stick.db"),
    )?;
    Ok((home, code, backup))
}

/// That nothing in the data folder has the first key any more, and all of it the second.
fn is_under_another_key(home: &Home) -> Result<()> {
    let mut files = vec![home.store_file()];
    for file in fs::read_dir(home.data().join("backups"))? {
        files.push(file?.path());
    }
    ensure!(files.len() > 1, "there is a backup");
    for file in files {
        assert!(!opens_with_key(&file, 1)?, "{}", file.display());
        assert!(opens_with_key(&file, 2)?, "{}", file.display());
    }
    Ok(())
}

#[test]
fn another_passphrase_shuts_out_the_one_before_and_its_code() -> Result<()> {
    let (home, code, backup) = backed_up()?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    let before = all(&mut run)?;
    let new_code = run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    ensure!(new_code != code, "the code is another one");
    assert_eq!(all(&mut run)?, before, "it stays open for who changed it");
    let state = app::lock::lock_state(&run.backend.stores)?;
    assert_eq!(
        (state.on, state.open_backups, state.other_backups),
        (true, 0, 0)
    );
    drop(run);
    is_under_another_key(&home)?;
    assert_eq!(refused(home.start().unlock(PASSPHRASE)), "PassphraseWrong");
    let mut run = home.start();
    assert_eq!(
        refused(run.unlock_with_code(&code, PASSPHRASE, 3)),
        "CodeWrong"
    );
    run.unlock(ANOTHER)?;
    assert_eq!(all(&mut run)?, before);
    let listed = run.backups()?.backups;
    assert!(
        listed.iter().all(|backup| backup.holds.is_some()),
        "each opens with the lock of today"
    );
    let file = home.data().join("backups").join(&backup);
    assert_eq!(elsewhere(&file, PASSPHRASE)?, "PassphraseWrong");
    assert_eq!(elsewhere(&file, &code)?, "CodeWrong");
    assert_eq!(elsewhere(&file, ANOTHER)?, "nothing");
    assert_eq!(elsewhere(&file, &new_code)?, "nothing");
    Ok(())
}

#[test]
fn a_copy_that_lies_elsewhere_opens_with_what_it_had() -> Result<()> {
    let (home, code, _) = backed_up()?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    let stick = home.path().join("stick.db");
    assert_eq!(elsewhere(&stick, ANOTHER)?, "PassphraseWrong");
    assert_eq!(elsewhere(&stick, PASSPHRASE)?, "nothing");
    assert_eq!(elsewhere(&stick, &code)?, "nothing");
    run.choose_backup(&stick)?;
    assert_eq!(refused(run.restore_chosen(None)), "BackupLocked");
    run.restore_chosen(Some(PASSPHRASE))?;
    drop(run);
    home.start().unlock(ANOTHER)?;
    Ok(())
}

#[test]
fn who_has_lost_the_paper_gets_another_code_and_the_one_before_opens_nothing() -> Result<()> {
    let (home, code, backup) = backed_up()?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    assert_eq!(
        refused(run.propose_recovery_code(ANOTHER, 2)),
        "PassphraseWrong",
        "whoever sits at an open window gets no code"
    );
    let new_code = run.propose_recovery_code(PASSPHRASE, 2)?;
    ensure!(new_code != code, "the code is another one");
    assert_eq!(refused(run.confirm(&code)), "CodeWrong", "not the lost one");
    assert!(opens_with_key(&home.store_file(), 1)?, "nothing is changed");
    run.confirm(&new_code)?;
    drop(run);
    is_under_another_key(&home)?;
    let file = home.data().join("backups").join(&backup);
    assert_eq!(elsewhere(&file, &code)?, "CodeWrong");
    assert_eq!(elsewhere(&file, &new_code)?, "nothing");
    assert_eq!(elsewhere(&file, PASSPHRASE)?, "nothing", "it stays");
    let mut run = home.start();
    assert_eq!(
        refused(run.unlock_with_code(&code, ANOTHER, 3)),
        "CodeWrong"
    );
    run.unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn nothing_is_changed_before_the_new_code_is_typed_back() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    assert_eq!(
        refused(run.propose_passphrase(PASSPHRASE, ANOTHER, 2)),
        "WrongLockState",
        "there is no lock"
    );
    assert_eq!(
        refused(run.propose_recovery_code(PASSPHRASE, 2)),
        "WrongLockState"
    );
    run.lock(1)?;
    assert_eq!(
        refused(run.propose_passphrase(ANOTHER, ANOTHER, 2)),
        "PassphraseWrong"
    );
    assert_eq!(
        refused(run.propose_passphrase(PASSPHRASE, "kort", 2)),
        "TooShort"
    );
    assert_eq!(refused(run.confirm("AAAA BBBB")), "WrongLockState");
    run.propose_passphrase(PASSPHRASE, ANOTHER, 2)?;
    assert_eq!(refused(run.confirm("AAAA BBBB")), "CodeWrong");
    drop(run);
    assert_eq!(refused(home.start().unlock(ANOTHER)), "PassphraseWrong");
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn guessing_the_present_passphrase_is_answered_with_the_same_pause() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    let now = run.now();
    for (tried, said) in [PASSPHRASE; 4].iter().zip([
        "PassphraseWrong",
        "PassphraseWrong",
        "PassphraseWrong",
        "Paused",
    ]) {
        let wrong = format!("{tried} nej");
        let secrets = support::lock::secrets(2);
        let app::Backend { stores, lock, .. } = &mut run.backend;
        let asked = (wrong.as_str(), ANOTHER);
        let proposed = app::lock::propose_passphrase(stores, lock, asked, &secrets, now);
        assert_eq!(refused(proposed.map(drop)), said);
    }
    Ok(())
}

#[test]
fn locking_in_between_forgets_what_was_proposed() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.lock(1)?;
    let code = run.propose_passphrase(PASSPHRASE, ANOTHER, 2)?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    assert_eq!(refused(run.confirm(&code)), "WrongLockState");
    run.unlock(PASSPHRASE)?;
    assert_eq!(refused(run.confirm(&code)), "WrongLockState");
    Ok(())
}

#[test]
fn a_proposal_for_one_lock_is_not_put_in_force_over_another() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let first = run.lock(1)?;
    run.turn_off_lock(PASSPHRASE)?;
    assert_eq!(refused(run.confirm(&first)), "WrongLockState");
    let code = {
        let app::Backend { stores, lock, .. } = &mut run.backend;
        let secrets = support::lock::secrets(3);
        app::lock::propose_lock(stores, lock, ANOTHER, &secrets)?.code
    };
    let locked = used_home()?;
    let mut there = locked.start();
    there.lock(1)?;
    let backup = there.back_up()?.name;
    run.choose_backup(&locked.data().join("backups").join(backup))?;
    run.restore_chosen(Some(PASSPHRASE))?;
    assert_eq!(
        refused(run.confirm(&code)),
        "WrongLockState",
        "a backup has brought its lock meanwhile"
    );
    Ok(())
}

#[test]
fn a_backup_of_somebody_else_is_left_alone() -> Result<()> {
    let (home, code, _) = backed_up()?;
    let backups = home.data().join("backups");
    let other = used_home()?;
    let mut there = other.start();
    let open = there.back_up()?.name;
    let open = other.data().join("backups").join(open);
    let planted_open = backups.join("2031-01-01T080000Z-asked.db");
    fs::copy(&open, &planted_open)?;
    there.lock(9)?;
    let locked = there.back_up()?.name;
    let locked = other.data().join("backups").join(locked);
    let planted_locked = backups.join("2031-01-02T080000Z-asked.db");
    fs::copy(&locked, &planted_locked)?;
    let contents =
        || -> Result<[Vec<u8>; 2]> { Ok([fs::read(&planted_open)?, fs::read(&planted_locked)?]) };
    let before = contents()?;
    let untouched = |run: &Run, how: &str| -> Result<()> {
        assert_eq!(contents()?, before, "{how}");
        let state = app::lock::lock_state(&run.backend.stores)?;
        assert_eq!(
            (state.open_backups, state.other_backups),
            (1, 1),
            "{how}: both are told"
        );
        Ok(())
    };
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    untouched(&run, "changed")?;
    let code_of_today = run.propose_recovery_code(ANOTHER, 3)?;
    run.confirm(&code_of_today)?;
    untouched(&run, "the lost paper")?;
    drop(run);
    let mut run = home.start();
    assert_eq!(
        refused(run.unlock_with_code(&code, ANOTHER, 4)),
        "CodeWrong"
    );
    run.unlock_with_code(&code_of_today, PASSPHRASE, 4)?;
    untouched(&run, "opened with the code")?;
    run.turn_off_lock(PASSPHRASE)?;
    assert_eq!(contents()?, before, "turned off");
    run.lock(5)?;
    assert_eq!(fs::read(&planted_locked)?, before[1], "another lock's");
    Ok(())
}

#[test]
fn a_backup_that_was_made_under_an_earlier_passphrase_and_the_same_key_gets_the_new_one()
-> Result<()> {
    let (home, code, backup) = backed_up()?;
    let file = home.data().join("backups").join(&backup);
    // As an earlier version left it: the key in force, in the envelope of another passphrase.
    let exchange_code = exchange::RecoveryCode::read(&code).context("it is one")?;
    let earlier = exchange::Passphrase::typed("en helt anden sætning");
    let envelope = exchange::Envelope::wrap(&[1; 32], &earlier, &exchange_code)?.to_bytes()?;
    let mut bytes = fs::read(&file)?;
    let footer = bytes.len().checked_sub(24).context("it has a trailer")?;
    let length = u64::from_be_bytes(bytes[footer..footer + 8].try_into()?);
    bytes.truncate(footer - usize::try_from(length)?);
    bytes.extend(&envelope);
    bytes.extend(u64::try_from(envelope.len())?.to_be_bytes());
    bytes.extend(b"FAGSPEJL-KEYS-01");
    fs::write(&file, bytes)?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    assert_eq!(elsewhere(&file, "en helt anden sætning")?, "nothing");
    let state = app::lock::lock_state(&run.backend.stores)?;
    assert_eq!(state.other_backups, 1, "it is told that it opens with that");
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    assert_eq!(app::lock::lock_state(&run.backend.stores)?.other_backups, 0);
    assert_eq!(
        elsewhere(&file, "en helt anden sætning")?,
        "PassphraseWrong"
    );
    assert_eq!(elsewhere(&file, ANOTHER)?, "nothing");
    Ok(())
}

#[test]
fn what_is_written_and_backed_up_after_a_change_is_under_the_new_key() -> Result<()> {
    let (home, ..) = backed_up()?;
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    run.change_passphrase(PASSPHRASE, ANOTHER, 2)?;
    run.draft(&Answers::none().with("health", level(3)))?;
    let backup = run.back_up()?.name;
    drop(run);
    is_under_another_key(&home)?;
    let mut run = home.start();
    run.unlock(ANOTHER)?;
    run.restore(&backup)?;
    drop(run);
    is_under_another_key(&home)?;
    home.start().unlock(ANOTHER)?;
    Ok(())
}
