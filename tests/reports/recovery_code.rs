//! The sheet with the recovery code.

use anyhow::{Context as _, Result};
use app::{AppError, LockError};
use domain::{Language, Settings, Unwatched};
use support::exchange::Answered;
use support::home::Home;
use support::lock::secrets;
use support::report::Paper;

#[test]
fn the_code_stands_on_one_page_with_what_it_is_for() -> Result<()> {
    for (language, name, said) in [
        (
            Language::Da,
            "fagspejl-gendannelseskode.pdf",
            ["hvis adgangssætningen er glemt", "er der ingen anden vej"],
        ),
        (
            Language::En,
            "fagspejl-recovery-code.pdf",
            ["if the passphrase is forgotten", "there is no other way"],
        ),
    ] {
        let home = Home::new()?;
        let mut run = home.start();
        let settings = app::settings::settings(&run.backend.stores).settings;
        app::settings::change_settings(
            &run.backend.stores,
            Settings {
                language,
                ..settings
            },
        )?;
        let code = app::lock::propose_lock(
            &mut run.backend.stores,
            &mut run.backend.lock,
            "seven sleepy otters",
            &secrets(3),
        )?
        .code;
        let file = home.path().join("code.pdf");
        let dialogs = Answered::with(&file);
        let now = run.today().at;
        let (stores, lock) = (&run.backend.stores, &run.backend.lock);
        let written =
            app::report::recovery_code_outgoing(stores)?.save(&dialogs, &Unwatched, || {
                app::report::recovery_code(stores, lock, now)
            })?;
        written.context("the dialog was answered")?;
        assert_eq!(dialogs.proposed(), [name], "the name says what it is");
        let paper = Paper::of(&std::fs::read(&file)?)?;
        let text = paper.text()?;
        assert!(text.contains(&code), "{code} is to be read: {text}");
        for said in said {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(
            paper.info()?.contains("Pages:           1\n"),
            "it is one sheet"
        );
    }
    Ok(())
}

#[test]
fn without_a_proposed_lock_there_is_no_code_to_print() -> Result<()> {
    let home = Home::new()?;
    let run = home.start();
    let refused =
        app::report::recovery_code(&run.backend.stores, &run.backend.lock, run.today().at);
    assert!(
        matches!(refused, Err(AppError::Lock(LockError::WrongLockState))),
        "{refused:?}"
    );
    Ok(())
}
