//! The lock: turned on, shut, opened by passphrase and by recovery code, turned off.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use app::CORE;
use domain::Unwatched;
use support::clock::Clock;
use support::home::new_backend;
use support::lock::{ANOTHER, PASSPHRASE, secrets};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::backup::keeping::with_an_answer;
use crate::dialog;
use crate::places::go;
use crate::reflecting::{core, title};
use crate::words::{BOTH, Words};

/// Turns on a lock with [`PASSPHRASE`] in a home that was never opened.
pub(crate) fn locked(home: &Home) -> Result<()> {
    let mut backend = new_backend(&home.data(), CORE);
    support::lock::turn_on(&mut backend, PASSPHRASE, &secrets(1))?;
    Ok(())
}

pub(crate) async fn to_lock(window: &Window, texts: &Texts) -> Result<()> {
    go(window, texts, "settings").await?;
    window.click(Role::Link, &texts.say("lock-link")?).await
}

pub(crate) async fn unlock(window: &Window, texts: &Texts, passphrase: &str) -> Result<()> {
    window
        .write(&texts.say("lock-passphrase")?, passphrase)
        .await?;
    window.click(Role::Button, &texts.say("lock-open")?).await
}

/// Restores the one backup that is listed, with the passphrase of its day, and locks it.
pub(crate) async fn comes_back_with_its_lock(
    window: &Window,
    words: &Words,
    texts: &Texts,
) -> Result<()> {
    window.click_words(&texts.say("backup-restore")?).await?;
    let field = texts.say("backup-restore-passphrase")?;
    let yes = texts.say("backup-restore-yes")?;
    window.write(&field, ANOTHER).await?;
    window.click(Role::Button, &yes).await?;
    let wrong = texts.say("error-passphraseWrong")?;
    window.until_text(&wrong).await?;
    window.write(&field, PASSPHRASE).await?;
    window.click(Role::Button, &yes).await?;
    window.find(Role::Heading, words.start_title).await?;
    let lock = texts.say("lock-button")?;
    window.click(Role::Button, &lock).await?;
    let is_locked = texts.say("lock-locked-title")?;
    window.find(Role::Heading, &is_locked).await?;
    Ok(())
}

/// The recovery code that is shown, as a person types it.
pub(crate) async fn shown_code(window: &Window) -> Result<String> {
    let groups = "return [...document.querySelectorAll('.code span')].map((one) => one.innerText)";
    let code: Vec<String> = window.ask(groups, vec![]).await?;
    ensure!(code.len() == 8, "the code is shown in groups: {code:?}");
    Ok(code.concat().to_lowercase())
}

/// Turns the lock on as a person does, and gives the recovery code.
pub(crate) async fn turn_on(window: &Window, texts: &Texts, home: &Home) -> Result<String> {
    for field in ["lock-new", "lock-again"] {
        window.write(&texts.say(field)?, PASSPHRASE).await?;
    }
    window.click(Role::Button, &texts.say("lock-next")?).await?;
    let shown = texts.say("lock-code-title")?;
    window.find(Role::Heading, &shown).await?;
    let code = shown_code(window).await?;
    let file = home.temporary().join("code.pdf");
    dialog::save_with(window, texts, "lock-code-save", "lock-code-saved", &file).await?;
    ensure!(fs::read(&file)?.starts_with(b"%PDF"), "it can be printed");
    window
        .click(Role::Button, &texts.say("lock-code-kept")?)
        .await?;
    window.write(&texts.say("lock-code")?, &code).await?;
    window
        .click(Role::Button, &texts.say("lock-on-confirm")?)
        .await?;
    let on = texts.say("lock-on-title")?;
    window.find(Role::Heading, &on).await?;
    Ok(code)
}

#[tokio::test]
async fn a_locked_backup_brings_its_lock_with_it() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let (home, other) = (Home::new()?, Home::new()?);
        let mut backend = new_backend(&home.data(), CORE);
        support::lock::turn_on(&mut backend, PASSPHRASE, &secrets(1))?;
        let backup = app::backup::back_up(&mut backend.stores, &Unwatched)?
            .keep(Clock::on_day(0).now(), &Unwatched)?
            .note(&mut backend.stores);
        other.set(words.code, "light", "normal")?;
        let folder = other.data().join("backups");
        fs::create_dir(&folder)?;
        let made = home.data().join("backups").join(&backup.name);
        fs::copy(made, folder.join(&backup.name))?;

        let window = Start::program(&other)?.open().await?;
        // A new computer: nobody has said yet that the lock of the backup is not wanted there.
        for button in ["lock-missing-without", "lock-missing-without-yes"] {
            window.click(Role::Button, &texts.say(button)?).await?;
        }
        window
            .click(Role::Link, &texts.say("start-backed-up-see")?)
            .await?;
        comes_back_with_its_lock(&window, words, &texts).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_lock_is_turned_on_shut_opened_and_turned_off() -> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        to_lock(&window, &texts).await?;
        let code = turn_on(&window, &texts, &home).await?;

        go(&window, &texts, "start").await?;
        window.click(Role::Link, words.go_on).await?;
        let item = title(words, first);
        window.find(Role::Heading, item).await?;
        window.press(&[Key::Control, Key::Sign('l')]).await?;
        let is_locked = texts.say("lock-locked-title")?;
        window.find(Role::Heading, &is_locked).await?;
        let tree: String = window
            .ask("return document.documentElement.outerHTML", vec![])
            .await?;
        ensure!(!tree.contains(item), "nothing of it is in the tree");
        let bar = window.desktop().await?.title()?;
        ensure!(!bar.contains(item), "nor in the title bar: {bar}");
        unlock(&window, &texts, "noget helt andet").await?;
        let wrong = texts.say("error-passphraseWrong")?;
        window.until_text(&wrong).await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        window.find(Role::Heading, item).await?;
        window.close().await?;

        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, &is_locked).await?;
        window
            .click(Role::Button, &texts.say("lock-forgotten")?)
            .await?;
        window.write(&texts.say("lock-code")?, &code).await?;
        for field in ["lock-new", "lock-again"] {
            window.write(&texts.say(field)?, ANOTHER).await?;
        }
        window
            .click(Role::Button, &texts.say("lock-open-with-code")?)
            .await?;
        window.find(Role::Heading, words.draft_title).await?;
        to_lock(&window, &texts).await?;
        window
            .click(Role::Disclosure, &texts.say("lock-off-open")?)
            .await?;
        window
            .write(&texts.say("lock-passphrase")?, ANOTHER)
            .await?;
        window
            .click(Role::Button, &texts.say("lock-turn-off")?)
            .await?;
        let off = texts.say("lock-turn-on-title")?;
        window.find(Role::Heading, &off).await?;
        window.close().await?;

        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.draft_title).await?;
        window.close().await?;
    }
    Ok(())
}
