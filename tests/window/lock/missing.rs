//! The file with the key is lost, or the lock is gone: it is said, and there is a way on.

use std::fs;

use anyhow::{Result, ensure};
use app::CORE;
use domain::Unwatched;
use support::clock::Clock;
use support::home::new_backend;
use support::lock::{ANOTHER, PASSPHRASE};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::lock::on_and_off::{comes_back_with_its_lock, locked, unlock};
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on};
use crate::words::{BOTH, ENGLISH, Words};

const KEYS: &str = "fagspejl.keys";

/// A locked home with a backup.
fn backed_up(words: &Words) -> Result<Home> {
    let home = Home::new()?;
    home.set(words.code, "light", "normal")?;
    locked(&home)?;
    let mut backend = new_backend(&home.data(), CORE);
    let now = Clock::on_day(0).now();
    let today = now.date_naive();
    let now = domain::Now { at: now, today };
    app::lock::unlock(&mut backend.stores, &backend.library, PASSPHRASE, now)?;
    app::backup::back_up(&mut backend.stores, &Unwatched)?.keep(now.at, &Unwatched)?;
    Ok(home)
}

/// The same without its store and the file with its key.
fn without_lock(words: &Words) -> Result<Home> {
    let home = backed_up(words)?;
    fs::remove_file(home.store())?;
    fs::remove_file(home.data().join(KEYS))?;
    Ok(home)
}

/// The window over a home whose lock is missing, which says so and has made no store.
async fn missed(home: &Home, texts: &Texts) -> Result<Window> {
    let window = Start::program(home)?.open().await?;
    let title = texts.say("lock-missing-title")?;
    window.find(Role::Heading, &title).await?;
    window.until_text(&texts.say("error-lockMissing")?).await?;
    ensure!(!home.store().exists(), "nothing was begun");
    Ok(window)
}

#[tokio::test]
async fn a_lost_key_is_taken_from_a_backup_and_that_is_told() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = backed_up(words)?;
        let keys = fs::read(home.data().join(KEYS))?;
        fs::remove_file(home.data().join(KEYS))?;
        let window = Start::program(&home)?.open().await?;
        window.until_text(&texts.say("lock-keys-lost")?).await?;
        unlock(&window, &texts, ANOTHER).await?;
        window
            .until_text(&texts.say("error-passphraseWrong")?)
            .await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        window.find(Role::Heading, words.start_title).await?;
        let told = texts.say("lock-repaired-lost")?;
        window.until_text(&told).await?;
        assert_eq!(fs::read(home.data().join(KEYS))?, keys, "it is there again");
        let hide = texts.say("lock-repaired-hide")?;
        window.click(Role::Button, &hide).await?;
        ensure!(!window.text().await?.contains(&told), "it was read");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_lock_that_is_gone_is_missed_and_one_goes_on_without() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = without_lock(words)?;
        let window = missed(&home, &texts).await?;
        let without = texts.say("lock-missing-without")?;
        window.click(Role::Button, &without).await?;
        let no = texts.say("lock-missing-without-no")?;
        window.click(Role::Button, &no).await?;
        ensure!(!home.store().exists(), "it was not confirmed");
        window.click(Role::Button, &without).await?;
        let yes = texts.say("lock-missing-without-yes")?;
        window.click(Role::Button, &yes).await?;
        window.find(Role::Heading, words.start_title).await?;
        window.close().await?;
        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.start_title).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_lock_that_is_gone_comes_back_with_a_backup() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = without_lock(words)?;
        let window = missed(&home, &texts).await?;
        comes_back_with_its_lock(&window, words, &texts).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn one_goes_on_without_a_missing_lock_by_keyboard() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = without_lock(&ENGLISH)?;
    let window = missed(&home, &texts).await?;
    arrives_at(&window, &texts.say("lock-missing-title")?).await?;
    let without = texts.say("lock-missing-without")?;
    enter(&window, "button", &without).await?;
    let sure = texts.say("lock-missing-without-sure")?;
    focus_is_on(&window, "h2", &sure).await?;
    window.press(&[Key::Escape]).await?;
    focus_is_on(&window, "button", &without).await?;
    window.press(&[Key::Enter]).await?;
    focus_is_on(&window, "h2", &sure).await?;
    enter(&window, "button", &texts.say("lock-missing-without-yes")?).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    window.close().await
}
