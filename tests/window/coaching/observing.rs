//! The steps of an observation and of a sparring of a group, as they are taken with the mouse.

use anyhow::Result;
use support::texts::Texts;
use support::window::{Role, Window};

use super::steps::{OTHER, three};
use crate::reflecting::title;
use crate::words::Words;

/// What is looked at.
pub(crate) const QUESTION: &str = "Giver jeg plads?";

/// Chooses an observation of the person's own work, by the first of three items, where a frame is there.
pub(crate) async fn choose(window: &Window, words: &Words, texts: &Texts) -> Result<()> {
    let named = [("name", OTHER)];
    let begin = texts.say_with("coaching-begin-with", &named)?;
    window.click(Role::Link, &begin).await?;
    window
        .click(Role::Radio, &texts.say("coaching-kind-observation")?)
        .await?;
    window
        .write(&texts.say("coaching-observed-question")?, QUESTION)
        .await?;
    let three = three()?;
    for item in three.items().take(1) {
        window.click(Role::Checkbox, title(words, item)).await?;
    }
    Ok(())
}

/// Sits down as the one who went along, to write what they saw.
pub(crate) async fn to_what_was_seen(window: &Window, texts: &Texts, observer: &str) -> Result<()> {
    let go = texts.say_with("coaching-observe-as", &[("rater", observer)])?;
    window.click(Role::Button, &go).await?;
    let heading = texts.say_with("coaching-observe-title", &[("observer", observer)])?;
    window.find(Role::Heading, &heading).await?;
    Ok(())
}

/// To a sparring that is not begun, from the people.
pub(crate) async fn to_sparring(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Link, &texts.say("coaching-sparring-go")?)
        .await?;
    window
        .find(Role::Button, &texts.say("coaching-sparring-begin")?)
        .await?;
    Ok(())
}
