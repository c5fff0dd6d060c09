//! A group thinks about a case in five steps, with the keyboard alone, in English.

use anyhow::{Result, ensure};
use domain::SparringStep;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start};

use crate::places::by_keyboard as go;
use crate::reflection::by_keyboard::{arrives_at, enter, tab_to};
use crate::words::ENGLISH;

const LEARNED: &str = "We ask first.";

#[tokio::test]
async fn a_group_goes_through_five_steps_and_keeps_what_it_has_learned() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    home.set("en", "dark", "normal")?;
    let window = Start::program(&home)?.open().await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    go(&window, &texts, "help").await?;
    arrives_at(&window, &texts.say("help-title")?).await?;
    enter(&window, "a", &texts.say("coaching-here-go")?).await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    enter(&window, "a", &texts.say("coaching-sparring-go")?).await?;
    arrives_at(&window, &texts.say("coaching-sparring-title")?).await?;
    enter(&window, "button", &texts.say("coaching-sparring-begin")?).await?;

    let advice = texts.say("coaching-sparring-no-advice")?;
    for step in SparringStep::ALL {
        arrives_at(&window, &texts.say(name_of(step))?).await?;
        let text = window.text().await?;
        ensure!(
            text.contains(&advice) != step.may_advise(),
            "no advice before the group has understood: {text}"
        );
        if step != SparringStep::SummingUp {
            window.press(&[Key::PageDown]).await?;
        }
    }
    tab_to(&window, "textarea", &texts.say("coaching-learned-asked")?).await?;
    window.type_text(LEARNED).await?;
    enter(&window, "button", &texts.say("coaching-learned-keep")?).await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    window.until_text(LEARNED).await?;
    window
        .find(Role::Heading, &texts.say("coaching-learnings-title")?)
        .await?;
    window.close().await
}

fn name_of(step: SparringStep) -> &'static str {
    match step {
        SparringStep::Presentation => "coaching-step-presentation",
        SparringStep::Clarifying => "coaching-step-clarifying",
        SparringStep::Affirming => "coaching-step-affirming",
        SparringStep::Reflecting => "coaching-step-reflecting",
        SparringStep::SummingUp => "coaching-step-summingUp",
    }
}
