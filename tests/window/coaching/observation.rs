//! One goes along to a talk: the question, what was seen, both ratings, and where it is read later. In Danish, with the
//! mouse.

use anyhow::{Context as _, Result, ensure};
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use super::observing::{QUESTION, choose, to_what_was_seen};
use super::steps::{
    OTHER, OWNER, accept, add, answer_first, begin, hand_over, show_both, sit_down, three,
    to_agenda, to_frame, to_people,
};
use crate::reflecting::{sentence, title};
use crate::words::DANISH;

const SEEN: &str = "Du spurgte to gange.";

#[tokio::test]
async fn what_one_saw_is_read_by_both_together_and_stays_beside_the_examples() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    home.set("da", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    to_people(&window, &texts).await?;
    add(&window, &texts).await?;
    to_frame(&window, &texts).await?;
    accept(&window, &texts).await?;
    window
        .find(Role::Button, &texts.say("coaching-frame-renew")?)
        .await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    choose(&window, &DANISH, &texts).await?;
    begin(&window, &texts, OWNER).await?;
    window.until_text(QUESTION).await?;

    sit_down(&window, &texts, OWNER).await?;
    answer_first(&window, &DANISH, 3).await?;
    hand_over(&window, &texts).await?;
    let rate = texts.say_with("coaching-rate-as", &[("rater", OTHER)])?;
    ensure!(
        !window.shows(Role::Button, &rate).await?,
        "what was seen comes first"
    );
    to_what_was_seen(&window, &texts, OTHER).await?;
    window
        .click(Role::Button, &texts.say("coaching-observe-on")?)
        .await?;
    window.until_text(&texts.say("error-nothingSeen")?).await?;
    let three = three()?;
    let item = three.items().next().context("there are three")?;
    window.write(title(&DANISH, item), SEEN).await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    let covered = texts.say_with("coaching-handOver-title", &[("other", OTHER)])?;
    window.find(Role::Heading, &covered).await?;
    ensure!(
        !window.text().await?.contains(SEEN),
        "the covered page says none of it"
    );
    to_what_was_seen(&window, &texts, OTHER).await?;
    window
        .click(Role::Button, &texts.say("coaching-observe-on")?)
        .await?;
    answer_first(&window, &DANISH, 4).await?;
    hand_over(&window, &texts).await?;

    show_both(&window, &texts).await?;
    window.until_text(SEEN).await?;
    for level in [3, 4] {
        window.find_words(sentence(&DANISH, item, level)).await?;
    }
    to_agenda(&window, &texts).await?;
    window.find(Role::Heading, QUESTION).await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    it_is_deleted_and_brought_back(&window, &texts).await?;
    window.close().await
}

async fn it_is_deleted_and_brought_back(window: &Window, texts: &Texts) -> Result<()> {
    let line = texts.say("coaching-observation-line")?;
    window.until_text(&line).await?;
    let begins = texts.beginning("coaching-delete-conversation")?;
    let delete: String = window
        .until_page("the conversation can be deleted", DELETE, &[begins.into()])
        .await?;
    window.click(Role::Button, &delete).await?;
    window.until_text(&texts.say("coaching-none-yet")?).await?;
    window.click(Role::Button, DANISH.undo).await?;
    window.until_text(&line).await
}

const DELETE: &str = "
    const buttons = [...document.querySelectorAll('main button[aria-label]')];
    const names = buttons.map((button) => button.getAttribute('aria-label'));
    return names.find((name) => name.startsWith(arguments[0])) ?? null";
