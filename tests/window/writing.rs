//! What is being written is on disk: it survives a kill, ×, a page loaded anew, and the lock.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use support::lock::PASSPHRASE;
use support::raw;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window, until};

use crate::lock::on_and_off::{locked, unlock};
use crate::places::by_keyboard;
use crate::reflecting::{Given, begin, core, give, is_last_of_domain, option, title};
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on, tab_to};
use crate::words::{BOTH, Words};

/// What is written.
const TEXT: &str = "En borger ville ud at se en arbejdsplads";

async fn started(home: &Home, words: &Words) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    Start::program(home)?.open().await
}

/// Waits until a text is on disk, while the field that it is typed in keeps the focus.
async fn until_on_disk(home: &Home, text: &str) -> Result<()> {
    until("what is typed is on disk", async || {
        let is_there = raw::content(&home.data())?.concat().contains(text);
        Ok(is_there.then_some(()))
    })
    .await
}

/// The name of the link on the start screen that leads to what is begun.
fn go_on(texts: &Texts, form: &str) -> Result<String> {
    Ok(format!(
        "{}: {}",
        texts.say("draft-go-on")?,
        texts.say(form)?
    ))
}

/// Waits until a field holds a text.
async fn until_in_field(window: &Window, field: &str, text: &str) -> Result<()> {
    window.find(Role::Field, field).await?;
    let script = "
        const labelled = [...document.querySelectorAll('textarea')]
          .find((each) => each.labels[0]?.textContent.trim() === arguments[0]);
        return labelled?.value === arguments[1] ? true : null";
    let arguments: [Value; 2] = [field.into(), text.into()];
    let what = format!("{field} holds “{text}”");
    window
        .until_page(&what, script, &arguments)
        .await
        .map(|_: bool| ())
}

#[tokio::test]
async fn an_example_in_the_middle_of_a_rating_outlives_a_kill() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let instrument = core()?;
        let item = instrument.items().next().context("there is an item")?;
        let home = Home::new()?;
        let window = started(&home, words).await?;
        begin(&window, words).await?;
        give(&window, words, item, Given::Level(5)).await?;
        window
            .click(Role::Button, &texts.say("example-add")?)
            .await?;
        let situation = texts.say("example-part-situation")?;
        window.write(&situation, TEXT).await?;
        until_on_disk(&home, TEXT).await?;
        window.kill()?;

        let window = started(&home, words).await?;
        let link = go_on(&texts, "draft-newExample")?;
        window.click(Role::Link, &link).await?;
        until_in_field(&window, &situation, TEXT).await?;
        window.find_words(title(words, item)).await?;
        // Discarded, and brought back.
        let discard = texts.say("draft-discard")?;
        window.click(Role::Button, &discard).await?;
        until_in_field(&window, &situation, "").await?;
        let bring_back = texts.say("draft-bring-back")?;
        window.click(Role::Button, &bring_back).await?;
        until_in_field(&window, &situation, TEXT).await?;
        window
            .click(Role::Button, &texts.say("example-save")?)
            .await?;
        window.until_text(&texts.say("example-saved")?).await?;
        ensure!(
            !window.shows(Role::Link, &link).await?,
            "it is saved, and no draft any more"
        );
        window.click(Role::Link, words.go_on).await?;
        let chosen = window.find(Role::Radio, &option(words, item, 5)).await?;
        ensure!(chosen.is_selected().await?, "the rating is as it was");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_agreement_that_is_being_written_by_keyboard_is_there_after_the_window_is_closed()
-> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = started(&home, words).await?;
        window.find(Role::Heading, words.start_title).await?;
        by_keyboard(&window, &texts, "agreements").await?;
        arrives_at(&window, &texts.say("agreement-title")?).await?;
        enter(&window, "button", &texts.say("agreement-write")?).await?;
        let situation = texts.say("agreement-situation")?;
        focus_is_on(&window, "textarea", &situation).await?;
        window.type_text(TEXT).await?;
        tab_to(&window, "textarea", &texts.say("agreement-action")?).await?;
        window.type_text("Jeg kører med").await?;
        // At once: closing does not wait until all is sent, and nobody has left the field.
        until_on_disk(&home, "Jeg kører med").await?;
        window.close().await?;

        let window = started(&home, words).await?;
        window.find(Role::Heading, words.start_title).await?;
        enter(&window, "a", &go_on(&texts, "draft-newAgreement")?).await?;
        arrives_at(&window, &texts.say("agreement-title")?).await?;
        until_in_field(&window, &situation, TEXT).await?;
        until_in_field(&window, &texts.say("agreement-action")?, "Jeg kører med").await?;
        enter(&window, "button", &texts.say("draft-discard")?).await?;
        until_in_field(&window, &situation, "").await?;
        focus_is_on(&window, "button", &texts.say("draft-bring-back")?).await?;
        window.press(&[Key::Enter]).await?;
        until_in_field(&window, &situation, TEXT).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_text_on_a_prompt_is_there_after_the_page_is_loaded_anew() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let instrument = core()?;
        let home = Home::new()?;
        let window = started(&home, words).await?;
        begin(&window, words).await?;
        for item in instrument.items() {
            window.find(Role::Heading, title(words, item)).await?;
            window.click(Role::Button, words.skip).await?;
            if is_last_of_domain(item)? {
                break;
            }
        }
        window.find(Role::Heading, words.prompt_title).await?;
        let answer = texts.say("reflection-prompt-answer")?;
        window.write(&answer, TEXT).await?;
        until_on_disk(&home, TEXT).await?;
        window.ask::<Value>("location.reload()", vec![]).await?;

        let resumed = texts.say("draft-discard")?;
        window.find(Role::Button, &resumed).await?;
        window.find(Role::Heading, words.prompt_title).await?;
        until_in_field(&window, &answer, TEXT).await?;
        window.click(Role::Button, words.next).await?;
        // A click while another page is coming would land where its link was.
        window.find_words(words.question).await?;
        window.click(Role::Link, words.close).await?;
        window.find(Role::Heading, words.start_title).await?;
        let link = go_on(&texts, "draft-prompt")?;
        ensure!(
            !window.shows(Role::Link, &link).await?,
            "it is kept as the answer, and no draft any more"
        );
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_last_letter_before_the_lock_is_shut_is_there_when_it_is_open() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        locked(&home)?;
        let window = started(&home, words).await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        window
            .click(Role::Link, &texts.say("start-write-example")?)
            .await?;
        let situation = texts.say("example-part-situation")?;
        window.write(&situation, TEXT).await?;
        // In one breath, so that nothing is sent by itself before it.
        let lock = "
            const field = document.activeElement;
            field.value += '!';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true }))";
        window.ask::<Value>(lock, vec![]).await?;
        let is_locked = texts.say("lock-locked-title")?;
        window.find(Role::Heading, &is_locked).await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        let text = format!("{TEXT}!");
        until_in_field(&window, &situation, &text).await?;

        window.press(&[Key::Control, Key::Sign('l')]).await?;
        window.find(Role::Heading, &is_locked).await?;
        window.ask::<Value>("location.reload()", vec![]).await?;
        window.find(Role::Heading, &is_locked).await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        // The page is another one, and is where the window was.
        until_in_field(&window, &situation, &text).await?;
        window.close().await?;
    }
    Ok(())
}
