//! The lock: on, locked, open, another passphrase, the recovery code, off.

use anyhow::{Result, ensure};
use app::AppError;
use domain::ExportFormat;
use support::answers::{Answers, level};
use support::home::Home;
use support::lock::{ANOTHER, PASSPHRASE, secrets};
use support::own::ExampleBuilder;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;

/// The kind of error that a use case is refused with.
pub(crate) fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

/// Everything that the store holds.
pub(crate) fn all(run: &mut Run) -> Result<String> {
    Ok(String::from_utf8(run.exported(ExportFormat::Json)?)?)
}

#[test]
fn a_lock_is_on_when_the_code_is_typed_back_and_not_before() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let before = all(&mut run)?;
    assert_eq!(refused(run.confirm("anything")), "WrongLockState");
    let short = app::lock::propose_lock(
        &mut run.backend.stores,
        &mut run.backend.lock,
        "kort",
        &secrets(1),
    );
    assert_eq!(refused(short), "TooShort", "a short one is soon guessed");
    let code = app::lock::propose_lock(
        &mut run.backend.stores,
        &mut run.backend.lock,
        PASSPHRASE,
        &secrets(1),
    )?
    .code;
    assert_eq!(refused(run.confirm("AAAA BBBB")), "CodeWrong");
    assert!(
        !app::lock::lock_state(&run.backend.stores)?.on,
        "nothing is locked yet"
    );
    let state = run.confirm(&code.to_lowercase().replace(' ', "-"))?;
    assert!(
        state.on,
        "small letters and other signs between are the same code"
    );
    assert_eq!(state.open_backups, 0, "the backups are locked with it");
    assert_eq!(all(&mut run)?, before, "it stays open for who turned it on");
    assert_eq!(
        refused(app::lock::propose_lock(
            &mut run.backend.stores,
            &mut run.backend.lock,
            PASSPHRASE,
            &secrets(2)
        )),
        "WrongLockState"
    );
    Ok(())
}

#[test]
fn a_locked_store_opens_with_its_passphrase_after_a_restart() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let before = all(&mut run)?;
    run.lock(1)?;
    drop(run);
    let mut run = home.start();
    assert_eq!(refused(run.overview()), "Locked");
    assert!(
        app::lock::lock_state(&run.backend.stores)?.on,
        "one may ask whether it is locked"
    );
    assert_eq!(
        refused(run.unlock("en helt anden sætning")),
        "PassphraseWrong"
    );
    run.unlock(PASSPHRASE)?;
    assert_eq!(all(&mut run)?, before, "all is there");
    assert_eq!(
        refused(run.unlock("en helt anden sætning")),
        "PassphraseWrong",
        "one that does not fit is not answered with yes while it is open"
    );
    assert_eq!(all(&mut run)?, before, "and it stays open");
    run.unlock(PASSPHRASE)?;
    run.draft(&Answers::none().with("health", level(3)))?;
    Ok(())
}

#[test]
fn a_letter_that_is_put_together_of_two_signs_is_the_same_letter() -> Result<()> {
    let home = used_home()?;
    home.start().lock(1)?;
    let apart = PASSPHRASE.replace('å', "a\u{30a}");
    ensure!(apart != PASSPHRASE, "it is written with other signs");
    home.start().unlock(&apart)?;
    Ok(())
}

#[test]
fn what_is_locked_by_hand_forgets_its_key_and_opens_again() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    assert_eq!(
        refused(app::lock::lock_now(
            &mut run.backend.stores,
            &mut run.backend.lock
        )),
        "WrongLockState",
        "there is no lock"
    );
    run.lock(1)?;
    let before = all(&mut run)?;
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    app::lock::lock_now(&mut run.backend.stores, &mut run.backend.lock)?;
    assert_eq!(
        refused(run.overview()),
        "Locked",
        "example data is gone as well"
    );
    run.unlock(PASSPHRASE)?;
    assert_eq!(all(&mut run)?, before);
    let now = run.now();
    assert_eq!(
        refused(app::undo::undo(&mut run.backend.stores, now)),
        "NothingToUndo",
        "steps are forgotten"
    );
    Ok(())
}

#[test]
fn wrong_tries_are_answered_with_a_growing_pause_that_survives_a_restart() -> Result<()> {
    let home = used_home()?;
    let code = home.start().lock(1)?;
    let mut run = home.start();
    let now = run.today();
    for _ in 0..3 {
        assert_eq!(
            refused(app::lock::unlock(
                &mut run.backend.stores,
                &run.backend.library,
                ANOTHER,
                now
            )),
            "PassphraseWrong"
        );
    }
    for again in 0..2 {
        let mut run = home.start();
        let pause = app::lock::unlock(
            &mut run.backend.stores,
            &run.backend.library,
            PASSPHRASE,
            now,
        );
        assert!(
            matches!(
                pause,
                Err(AppError::Lock(app::LockError::Paused { seconds: 5 }))
            ),
            "start {again}: {pause:?}"
        );
        let typed = (code.as_str(), ANOTHER);
        let stores = &mut run.backend.stores;
        let code =
            app::lock::unlock_with_code(stores, typed, &secrets(2), now.at, &domain::Unwatched);
        let code = code.map(drop);
        assert_eq!(refused(code), "Paused", "the code is no way around it");
    }
    let mut later = now;
    later.at += chrono::TimeDelta::seconds(5);
    assert_eq!(
        refused(app::lock::unlock(
            &mut run.backend.stores,
            &run.backend.library,
            ANOTHER,
            later
        )),
        "PassphraseWrong"
    );
    later.at += chrono::TimeDelta::seconds(14);
    assert_eq!(
        refused(app::lock::unlock(
            &mut run.backend.stores,
            &run.backend.library,
            PASSPHRASE,
            later
        )),
        "Paused",
        "it has grown"
    );
    later.at -= chrono::TimeDelta::days(400);
    assert_eq!(
        refused(app::lock::unlock(
            &mut run.backend.stores,
            &run.backend.library,
            PASSPHRASE,
            later
        )),
        "Paused"
    );
    later.at += chrono::TimeDelta::seconds(15);
    app::lock::unlock(
        &mut run.backend.stores,
        &run.backend.library,
        PASSPHRASE,
        later,
    )
    .map_err(|error| anyhow::anyhow!("a clock set back keeps nobody out: {error}"))?;
    drop(run);
    assert_eq!(
        refused(home.start().unlock(ANOTHER)),
        "PassphraseWrong",
        "it begins anew"
    );
    Ok(())
}

#[test]
fn turning_the_lock_off_leaves_all_as_it_was_and_no_key_behind() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let before = all(&mut run)?;
    assert_eq!(refused(run.turn_off_lock(PASSPHRASE)), "WrongLockState");
    run.lock(1)?;
    run.back_up()?;
    assert_eq!(refused(run.turn_off_lock(ANOTHER)), "PassphraseWrong");
    assert!(!run.turn_off_lock(PASSPHRASE)?.on);
    assert_eq!(all(&mut run)?, before);
    drop(run);
    let mut run = home.start();
    assert_eq!(all(&mut run)?, before, "it opens without a word");
    assert!(
        run.backups()?
            .backups
            .iter()
            .all(|backup| !backup.locked && backup.holds.is_some())
    );
    assert!(!home.data().join("fagspejl.keys").exists());
    Ok(())
}

#[test]
fn a_new_home_can_be_locked_before_anything_is_in_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.lock(1)?;
    run.add_example(&ExampleBuilder::new("a word nobody may read"))?;
    drop(run);
    let mut run = home.start();
    run.unlock(PASSPHRASE)?;
    Ok(())
}
