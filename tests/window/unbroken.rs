//! What a person writes without a space wraps, in the narrowest window and with the largest text.

use std::fs;

use anyhow::{Context as _, Result};
use app::InstrumentFile;
use domain::{AgreementTransition, LONGEST_NAME, Relation};
use support::answers::{Answers, level};
use support::home::Home as Store;
use support::own::{ExampleBuilder, plan};
use support::run::Run;
use support::talk::about_three;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::coaching::steps;
use crate::layout::look;
use crate::places::{go, to};
use crate::words::DANISH;

/// The narrowest that the window may be.
const NARROWEST: (u32, u32) = (640, 700);

/// A store in which everything that a person can write is this, upon the core instrument or another that
/// asks the same.
pub(crate) fn written(word: &str, instrument: Option<InstrumentFile>) -> Result<Store> {
    let store = Store::new()?;
    let mut run = instrument.map_or_else(|| store.start(), |file| store.start_with(file));
    let tell = |starr: &mut domain::Starr| word.clone_into(&mut starr.reflection);
    let example = ExampleBuilder::new(word).action(word).told(tell);
    run.add_example(&example.item("health"))?;
    for _ in 0..2 {
        let id = run.draft(&Answers::none().with("health", level(5)))?;
        run.answer_prompt(id, 1, word)?;
        run.finish(id)?;
        run.wait(1);
    }
    let draft = run.draft(&Answers::none().with("health", level(5)))?;
    run.answer_prompt(draft, 1, word)?;
    let id = run.agree(plan(word, word, 7), Some("health"))?;
    run.agree(plan(word, word, 7), None)?;
    run.move_agreement(id, AgreementTransition::Done, word)?;
    talked(&mut run, word)?;
    drop(run);
    Ok(store)
}

/// Two people are called this, and have a conversation that is handed over, and one whose ratings both saw.
fn talked(run: &mut Run, word: &str) -> Result<()> {
    let name: String = word.chars().take(LONGEST_NAME).collect();
    let person = run.add_person(&name, Relation::Supervisor)?;
    let myself = run.conversations()?.myself.context("one is known")?;
    run.rename_person(myself.id, &name)?;
    run.agree_on_frame(person, word)?;
    run.agree_on_frame(person, word)?;
    let rating = [("health", level(5).into())];
    let shown = run.talk(&about_three(person))?;
    run.rated(shown, &rating)?;
    run.rated(shown, &rating)?;
    run.reveal(shown)?;
    run.wait(1);
    let covered = run.talk(&about_three(person))?;
    run.rated(covered, &rating)?;
    Ok(())
}

/// Opens all that is folded together.
pub(crate) async fn unfold(window: &Window) -> Result<()> {
    let open =
        "for (const part of document.querySelectorAll('details')) part.open = true; return 0";
    let _: u32 = window.ask(open, vec![]).await?;
    window.settled().await
}

/// A frame and the version before it, and what is written anew.
async fn frame(window: &Window, texts: &Texts, found: &mut Vec<String>) -> Result<()> {
    steps::open_frame(window, texts).await?;
    unfold(window).await?;
    look(window, "a frame", found).await?;
    window
        .click(Role::Button, &texts.say("coaching-frame-renew")?)
        .await?;
    window
        .find(Role::Button, &texts.say("coaching-frame-keep")?)
        .await?;
    look(window, "a new frame", found).await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await
}

#[tokio::test]
async fn a_word_without_an_end_wraps_on_every_screen() -> Result<()> {
    let store = written(&"Wæ".repeat(200), None)?;
    let home = Home::new()?;
    home.set(DANISH.code, "light", "largest")?;
    fs::copy(store.store_file(), home.store())?;
    let texts = Texts::read(DANISH.code)?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    window.resize(NARROWEST.0, NARROWEST.1).await?;
    let mut found = Vec::new();
    for screen in ["examples", "agreements", "change"] {
        go(&window, &texts, screen).await?;
        window.settled().await?;
        unfold(&window).await?;
        look(&window, screen, &mut found).await?;
    }
    go(&window, &texts, "conversations").await?;
    window
        .find(Role::Button, &texts.say("coaching-add")?)
        .await?;
    window.settled().await?;
    look(&window, "conversations", &mut found).await?;
    for (place, at) in ["covered", "both ratings"].into_iter().enumerate() {
        steps::open(&window, &texts, place).await?;
        unfold(&window).await?;
        look(&window, at, &mut found).await?;
        window
            .click(Role::Link, &texts.say("app-task-close-back")?)
            .await?;
    }
    frame(&window, &texts, &mut found).await?;
    to(&window, &DANISH, "start").await?;
    window.settled().await?;
    look(&window, "start", &mut found).await?;
    window.click(Role::Link, DANISH.see_profile).await?;
    window.find(Role::Button, DANISH.radar).await?;
    unfold(&window).await?;
    look(&window, "profile", &mut found).await?;
    window.press(&[Key::Control, Key::Sign('k')]).await?;
    window
        .find(Role::Field, &texts.say("search-words")?)
        .await?;
    window.type_text("WæWæ").await?;
    window.until_text("fundet.").await?;
    look(&window, "search", &mut found).await?;
    window.close().await?;
    assert!(found.is_empty(), "what does not fit:\n{}", found.join("\n"));
    Ok(())
}
