//! Two people talk: the agenda, what they note and agree on, and the next conversation, which opens on it.

use std::fs;

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use super::steps::{
    OTHER, OWNER, add, answer, begin, choose, end, hand_over, sit_down, three, to_agenda,
    to_closing, to_people,
};
use crate::dialog;
use crate::reflecting::title;
use crate::words::{DANISH, Words};

/// Both rate and see both, from the people on.
pub(super) async fn both_rated(window: &Window, words: &Words, texts: &Texts) -> Result<()> {
    choose(window, words, texts, false).await?;
    begin(window, texts, OWNER).await?;
    sit_down(window, texts, OWNER).await?;
    answer(window, words, [5, 2, 3]).await?;
    hand_over(window, texts).await?;
    sit_down(window, texts, OTHER).await?;
    answer(window, words, [5, 4, 3]).await?;
    hand_over(window, texts).await?;
    window
        .click(Role::Button, &texts.say("coaching-ready-go")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-revealed-title")?)
        .await?;
    Ok(())
}

#[tokio::test]
async fn what_two_agree_on_and_do_not_reach_opens_their_next_conversation() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    home.set("da", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    to_people(&window, &texts).await?;
    add(&window, &texts).await?;
    both_rated(&window, &DANISH, &texts).await?;
    to_agenda(&window, &texts).await?;

    let three = three()?;
    let first = three.items().next().map(|item| title(&DANISH, item));
    let first = first.unwrap_or_default();
    window.find(Role::Heading, first).await?;
    window
        .write(&texts.say("coaching-point-own-asked")?, "Ferieplan")
        .await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Heading, "Ferieplan").await?;
    save_template(&window, &texts).await?;
    window
        .click(Role::Button, &texts.say("coaching-point-reach")?)
        .await?;
    window
        .until_text(&texts.say("coaching-point-is-reached")?)
        .await?;
    window.click(Role::Radio, OTHER).await?;
    window
        .write(&texts.say("agreement-situation")?, "en uge er gået")
        .await?;
    window
        .write(
            &texts.say("agreement-action")?,
            "spørger jeg, hvordan det gik",
        )
        .await?;
    window
        .click(Role::Button, &texts.say("coaching-agree-save")?)
        .await?;
    window.until_text("spørger jeg, hvordan det gik").await?;
    to_closing(&window, &texts).await?;
    window.until_text("spørger jeg, hvordan det gik").await?;
    window
        .click(Role::Button, &texts.say("agreement-in-one-month")?)
        .await?;
    end(&window, &texts).await?;
    let file = home.temporary().join("samtale.ics");
    dialog::save_with(
        &window,
        &texts,
        "archive-into-calendar",
        "archive-calendar-saved",
        &file,
    )
    .await?;
    let day = fs::read_to_string(file)?;
    ensure!(
        day.contains("SUMMARY:Samtale") && !day.contains(OTHER),
        "it says nothing of whom: {day}"
    );
    window.press(&[Key::Escape]).await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;

    both_rated(&window, &DANISH, &texts).await?;
    to_agenda(&window, &texts).await?;
    window.until_text("spørger jeg, hvordan det gik").await?;
    window.find(Role::Heading, "Ferieplan").await?;
    window
        .until_text(&texts.say("coaching-point-carried")?)
        .await?;
    what_came_of_it(&window, &texts).await?;
    use_template(&window, &texts).await?;
    let reached = texts.say("coaching-point-is-reached")?;
    ensure!(
        !window.text().await?.contains(&reached),
        "nothing is talked about yet"
    );
    window.close().await
}

/// What the two call their template.
const TEMPLATE: &str = "Kort møde";

/// The agenda with the point that was added is a template from then on.
async fn save_template(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(
            Role::Disclosure,
            &texts.say("coaching-template-save-title")?,
        )
        .await?;
    window
        .write(&texts.say("coaching-template-name")?, TEMPLATE)
        .await?;
    window
        .click(Role::Button, &texts.say("coaching-template-save")?)
        .await?;
    window
        .until_text(&texts.say("coaching-template-saved")?)
        .await
}

/// The agenda of the next conversation follows it; what was not reached last time is not added a second time.
async fn use_template(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Disclosure, &texts.say("coaching-template-use-title")?)
        .await?;
    let of = [("name", TEMPLATE)];
    window
        .click(
            Role::Button,
            &texts.say_with("coaching-template-use-of", &of)?,
        )
        .await?;
    window
        .until_text(&texts.say("coaching-template-used")?)
        .await?;
    let points: usize = window
        .until_page("the points of one's own", OWN_POINTS, &["Ferieplan".into()])
        .await?;
    ensure!(points == 1, "it stands there once, and not {points} times");
    Ok(())
}

const OWN_POINTS: &str = "
    const points = [...document.querySelectorAll('main [data-point]')];
    return points.filter((point) => point.textContent.includes(arguments[0])).length || null";

/// The two say together what came of the agreement that the other one keeps.
async fn what_came_of_it(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("agreement-move-done")?)
        .await?;
    let outcome = texts.say("agreement-outcome-done")?;
    window.write(&outcome, "Det gik godt").await?;
    window
        .click(Role::Button, &texts.say("agreement-keep-done")?)
        .await?;
    window
        .until_text(&texts.say("agreement-state-done")?)
        .await?;
    window.until_text("Det gik godt").await
}
