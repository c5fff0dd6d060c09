//! Another passphrase, and another recovery code, by mouse and by keyboard: what was known before opens
//! nothing any more.

use anyhow::Result;
use support::lock::{ANOTHER, PASSPHRASE};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::dialog;
use crate::lock::by_keyboard;
use crate::lock::on_and_off::{locked, shown_code, to_lock, unlock};
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on, tab_to};
use crate::words::{BOTH, Words};

/// The lock settings of a home with a lock, which was opened.
async fn opened(home: &Home, texts: &Texts, words: &Words) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    locked(home)?;
    let window = Start::program(home)?.open().await?;
    unlock(&window, texts, PASSPHRASE).await?;
    window.find(Role::Heading, words.start_title).await?;
    to_lock(&window, texts).await?;
    Ok(window)
}

/// Types back the recovery code that is shown, and presses the button with this text.
async fn type_back(window: &Window, texts: &Texts, confirms: &str) -> Result<String> {
    let shown = texts.say("lock-code-title")?;
    window.find(Role::Heading, &shown).await?;
    let code = shown_code(window).await?;
    let kept = texts.say("lock-code-kept")?;
    window.click(Role::Button, &kept).await?;
    window.write(&texts.say("lock-code")?, &code).await?;
    let confirms = texts.say(confirms)?;
    window.click(Role::Button, &confirms).await?;
    Ok(code)
}

/// Tries to open the locked window with a recovery code.
async fn open_with(window: &Window, texts: &Texts, code: &str) -> Result<()> {
    window.write(&texts.say("lock-code")?, code).await?;
    for field in ["lock-new", "lock-again"] {
        window.write(&texts.say(field)?, PASSPHRASE).await?;
    }
    let open = texts.say("lock-open-with-code")?;
    window.click(Role::Button, &open).await
}

#[tokio::test]
async fn the_passphrase_and_the_paper_are_changed_with_the_mouse() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = opened(&home, &texts, words).await?;
        let open = texts.say("lock-change-open")?;
        window.click(Role::Disclosure, &open).await?;
        window
            .write(&texts.say("lock-current")?, PASSPHRASE)
            .await?;
        for field in ["lock-new", "lock-again"] {
            window.write(&texts.say(field)?, ANOTHER).await?;
        }
        let next = texts.say("lock-next")?;
        window.click(Role::Button, &next).await?;
        let lost = type_back(&window, &texts, "lock-change-confirm").await?;
        window.until_text(&texts.say("lock-changed")?).await?;

        window
            .click(Role::Button, &texts.say("lock-button")?)
            .await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        let wrong = texts.say("error-passphraseWrong")?;
        window.until_text(&wrong).await?;
        unlock(&window, &texts, ANOTHER).await?;
        window
            .find(Role::Heading, &texts.say("lock-on-title")?)
            .await?;

        let open = texts.say("lock-paper-open")?;
        window.click(Role::Disclosure, &open).await?;
        let field = texts.say("lock-paper-passphrase")?;
        window.write(&field, ANOTHER).await?;
        window.click(Role::Button, &next).await?;
        let shown = texts.say("lock-code-title")?;
        window.find(Role::Heading, &shown).await?;
        let file = home.temporary().join("code.pdf");
        dialog::save_with(&window, &texts, "lock-code-save", "lock-code-saved", &file).await?;
        let code = type_back(&window, &texts, "lock-paper-confirm").await?;
        window.until_text(&texts.say("lock-paper-changed")?).await?;
        window.close().await?;

        let window = Start::program(&home)?.open().await?;
        let forgotten = texts.say("lock-forgotten")?;
        window.click(Role::Button, &forgotten).await?;
        open_with(&window, &texts, &lost).await?;
        let wrong = texts.say("error-recoveryCodeWrong")?;
        window.until_text(&wrong).await?;
        open_with(&window, &texts, &code).await?;
        window.find(Role::Heading, words.start_title).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_passphrase_and_the_paper_are_changed_without_a_mouse() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        locked(&home)?;
        let window = Start::program(&home)?.open().await?;
        let passphrase = texts.say("lock-passphrase")?;
        focus_is_on(&window, "password", &passphrase).await?;
        window.type_text(PASSPHRASE).await?;
        window.press(&[Key::Enter]).await?;
        arrives_at(&window, words.start_title).await?;
        by_keyboard::to_lock(&window, &texts, words).await?;

        enter(&window, "summary", &texts.say("lock-change-open")?).await?;
        tab_to(&window, "password", &texts.say("lock-current")?).await?;
        window.type_text(PASSPHRASE).await?;
        by_keyboard::type_new(&window, &texts, ANOTHER).await?;
        by_keyboard::type_back(&window, &texts).await?;
        window.until_text(&texts.say("lock-changed")?).await?;
        focus_is_on(&window, "h2", &texts.say("lock-change-title")?).await?;

        enter(&window, "summary", &texts.say("lock-paper-open")?).await?;
        let field = texts.say("lock-paper-passphrase")?;
        tab_to(&window, "password", &field).await?;
        window.type_text(ANOTHER).await?;
        window.press(&[Key::Enter]).await?;
        by_keyboard::type_back(&window, &texts).await?;
        window.until_text(&texts.say("lock-paper-changed")?).await?;
        focus_is_on(&window, "h2", &texts.say("lock-paper-title")?).await?;

        window.press(&[Key::Control, Key::Sign('l')]).await?;
        focus_is_on(&window, "password", &passphrase).await?;
        window.type_text(PASSPHRASE).await?;
        window.press(&[Key::Enter]).await?;
        let wrong = texts.say("error-passphraseWrong")?;
        window.until_text(&wrong).await?;
        window.press(&[Key::Control, Key::Sign('a')]).await?;
        window.type_text(ANOTHER).await?;
        window.press(&[Key::Enter]).await?;
        arrives_at(&window, &texts.say("lock-title")?).await?;
        window.close().await?;
    }
    Ok(())
}
