//! An agreement from focus to done, and undoing across screens.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start};

use crate::places::go;
use crate::reflecting::{Given, begin, begin_another, core, finish, give, option, title};
use crate::words::DANISH;

#[tokio::test]
async fn an_agreement_goes_from_focus_to_done() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    give(&window, &DANISH, items[0], Given::Level(2)).await?;
    window.click(Role::Button, DANISH.next).await?;
    give(&window, &DANISH, items[1], Given::Level(4)).await?;
    window.click(Role::Button, DANISH.to_answers).await?;
    finish(&window, &DANISH).await?;

    let lowest = title(&DANISH, items[0]);
    let set = texts.say_with("profile-focus-set-on", &[("item", lowest)])?;
    window.click(Role::Checkbox, &set).await?;
    let write = texts.say_with("profile-focus-write-on", &[("item", lowest)])?;
    window.click(Role::Link, &write).await?;
    window
        .find(Role::Heading, &texts.say("agreement-new-title")?)
        .await?;
    window
        .write(
            &texts.say("agreement-situation")?,
            "jeg er i tvivl om en borger",
        )
        .await?;
    window
        .write(&texts.say("agreement-action")?, "Jeg spørger en psykolog.")
        .await?;
    window
        .click(Role::Button, &texts.say("agreement-in-two-weeks")?)
        .await?;
    window
        .click(Role::Button, &texts.say("agreement-save")?)
        .await?;
    let agreed = texts.say_with(
        "agreement-sentence",
        &[
            ("situation", "jeg er i tvivl om en borger"),
            ("action", "Jeg spørger en psykolog."),
        ],
    )?;
    window.find(Role::Heading, &agreed).await?;
    let serves = texts.say_with("agreement-serves", &[("item", lowest)])?;
    window.until_text(&serves).await?;

    go(&window, &texts, "start").await?;
    window
        .find_words(&agreed)
        .await
        .map_err(|error| error.context("what is due soon stands on the start screen"))?;
    begin_another(&window, &DANISH, &texts).await?;
    window
        .find(Role::Heading, &texts.say("agreement-before-title")?)
        .await
        .map_err(|error| error.context("the next reflection begins with what was agreed"))?;
    window
        .click(Role::Button, &texts.say("agreement-move-done")?)
        .await?;
    let keep = texts.say("agreement-keep-done")?;
    window.click(Role::Button, &keep).await?;
    window
        .until_text(&texts.say("error-agreementOutcomeMissing")?)
        .await
        .map_err(|error| error.context("a word on what came of it is asked for"))?;
    let outcome = texts.say("agreement-outcome-done")?;
    window.write(&outcome, "Det gav en ny vinkel.").await?;
    window.click(Role::Button, &keep).await?;
    window
        .find_words(&texts.say("agreement-live-none")?)
        .await?;
    window
        .click(Role::Disclosure, "Én aftale, der er lukket")
        .await?;
    window.until_text("Det gav en ny vinkel.").await?;
    window
        .click(Role::Button, &texts.say("agreement-begin")?)
        .await?;
    window.find_words(DANISH.question).await?;
    window.close().await
}

#[tokio::test]
async fn what_was_done_is_undone_and_redone_from_any_screen() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    give(&window, &DANISH, items[0], Given::Level(3)).await?;
    give(&window, &DANISH, items[0], Given::Level(5)).await?;
    go(&window, &texts, "method").await?;
    window.find(Role::Heading, DANISH.program_title).await?;
    window.press(&[Key::Control, Key::Sign('z')]).await?;
    let step = texts.say("undo-answerGiven")?;
    let undone = texts.say_with(
        "undo-undone-item",
        &[("step", &step), ("item", title(&DANISH, items[0]))],
    )?;
    window.until_text(&undone).await?;
    go(&window, &texts, "start").await?;
    window.click(Role::Link, DANISH.go_on).await?;
    let at = |level| option(&DANISH, items[0], level);
    let third = window.find(Role::Radio, &at(3)).await?;
    ensure!(third.is_selected().await?, "the answer before is back");

    window
        .press(&[Key::Control, Key::Shift, Key::Sign('z')])
        .await?;
    let redone = texts.say_with(
        "undo-redone-item",
        &[("step", &step), ("item", title(&DANISH, items[0]))],
    )?;
    window.until_text(&redone).await?;
    let fifth = window.find(Role::Radio, &at(5)).await?;
    ensure!(fifth.is_selected().await?, "and the screen in view follows");

    window
        .click(Role::Button, &texts.say("example-add")?)
        .await?;
    let situation = texts.say("example-part-situation")?;
    window.write(&situation, "Et møde").await?;
    window.press(&[Key::Control, Key::Sign('z')]).await?;
    window.press(&[Key::Escape]).await?;
    let fifth = window.find(Role::Radio, &at(5)).await?;
    ensure!(
        fifth.is_selected().await?,
        "in a text field Ctrl+Z takes back what is typed and nothing else"
    );

    window.click(Role::Button, DANISH.to_answers).await?;
    finish(&window, &DANISH).await?;
    window.press(&[Key::Control, Key::Sign('z')]).await?;
    window
        .until_text(&texts.say("error-nothingToUndo")?)
        .await
        .map_err(|error| error.context("what is finished stays frozen"))?;
    window.close().await
}
