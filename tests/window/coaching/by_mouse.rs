//! A conversation from the first person to its end, with the mouse, in Danish.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use super::steps::{
    OTHER, OWNER, add, answer, begin, choose, end, hand_over, show_both, sit_down, three,
    to_agenda, to_closing, to_people,
};
use crate::reflecting::{sentence, title};
use crate::words::DANISH;

#[tokio::test]
async fn two_rate_at_one_computer_and_see_both_together() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    to_people(&window, &texts).await?;
    add(&window, &texts).await?;
    choose(&window, &DANISH, &texts, false).await?;
    begin(&window, &texts, OWNER).await?;

    close_with_a_word(&window, &texts).await?;
    answer(&window, &DANISH, [4, 1, 3]).await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    open_with_the_word(&window, &texts).await?;
    hand_over(&window, &texts).await?;
    covered(&window, &texts, 4).await?;

    sit_down(&window, &texts, OTHER).await?;
    let asks = texts.say_with("coaching-question", &[("subject", OWNER)])?;
    window.find_words(&asks).await?;
    nothing_else_is_reached(&window, &texts).await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    covered(&window, &texts, 4).await?;
    sit_down(&window, &texts, OTHER).await?;
    answer(&window, &DANISH, [5, 4, 3]).await?;
    hand_over(&window, &texts).await?;

    show_both(&window, &texts).await?;
    both_are_shown(&window, &texts).await?;
    to_agenda(&window, &texts).await?;
    to_closing(&window, &texts).await?;
    both_say_how_it_was(&window, &texts).await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    window
        .until_text(&texts.say("coaching-turn-revealed")?)
        .await?;
    window.close().await
}

/// The word that the owner closes their half with.
const WORD: &str = "æblegrød";

/// The owner closes their half with a word before they rate.
async fn close_with_a_word(window: &Window, texts: &Texts) -> Result<()> {
    let rater = [("rater", OWNER)];
    window
        .click(
            Role::Disclosure,
            &texts.say_with("coaching-word-title", &rater)?,
        )
        .await?;
    let asked = texts.say_with("coaching-word-asked", &rater)?;
    window.write(&asked, WORD).await?;
    window
        .click(Role::Button, &texts.say_with("coaching-word-set", &rater)?)
        .await
}

/// Who takes another word comes no further; the owner is where they left off.
async fn open_with_the_word(window: &Window, texts: &Texts) -> Result<()> {
    let rater = [("rater", OWNER)];
    let asked = texts.say_with("coaching-word-asked", &rater)?;
    let go_on = texts.say_with("coaching-word-open", &rater)?;
    window.write(&asked, "pære").await?;
    window.click(Role::Button, &go_on).await?;
    window
        .until_text(&texts.say("error-halfWordWrong")?)
        .await?;
    window.write(&asked, WORD).await?;
    window.click(Role::Button, &go_on).await?;
    if let Some(last) = three()?.items().last() {
        window.find(Role::Heading, title(&DANISH, last)).await?;
    }
    window.click(Role::Button, DANISH.next).await?;
    window.find(Role::Heading, DANISH.check_title).await?;
    Ok(())
}

/// The page between the two: whose turn it is, and no word of what was answered.
async fn covered(window: &Window, texts: &Texts, first: usize) -> Result<()> {
    let turn = texts.say_with("coaching-handOver-title", &[("other", OTHER)])?;
    window.find(Role::Heading, &turn).await?;
    let three = three()?;
    let answered = three.items().next();
    let said = answered.map(|item| sentence(&DANISH, item, first));
    let text = window.text().await?;
    ensure!(
        said.is_some_and(|said| !text.contains(said)),
        "what was answered is closed: {text}"
    );
    Ok(())
}

/// No key of the other one leads to what is the owner's.
async fn nothing_else_is_reached(window: &Window, texts: &Texts) -> Result<()> {
    window.press(&[Key::Control, Key::Sign('k')]).await?;
    window.press(&[Key::Control, Key::Sign('z')]).await?;
    window
        .until_text(&texts.say("error-nothingToUndo")?)
        .await?;
    let search = texts.say("search-title")?;
    ensure!(
        !window.shows(Role::Dialog, &search).await?,
        "the search stays shut"
    );
    ensure!(
        !window
            .shows(Role::Button, &texts.say("example-add")?)
            .await?,
        "no examples"
    );
    Ok(())
}

/// The one says that it was useful, the other what to do differently; both read it at the end.
async fn both_say_how_it_was(window: &Window, texts: &Texts) -> Result<()> {
    let yes = texts.say("coaching-extent-yes")?;
    window.click(Role::Radio, &yes).await?;
    let differently = texts.say("coaching-differently")?;
    window.write(&differently, "Begynde med det svære").await?;
    window
        .click(Role::Button, &texts.say("agreement-in-one-month")?)
        .await?;
    end(window, texts).await?;
    let useful = texts.say_with("coaching-closing-useful-line", &[("extent", &yes)])?;
    window.until_text(&useful).await?;
    window.until_text("Begynde med det svære").await?;
    window
        .until_text(&texts.beginning("coaching-next-line")?)
        .await
}

async fn both_are_shown(window: &Window, texts: &Texts) -> Result<()> {
    let three = three()?;
    for (part, item, mine, theirs) in [("agreed", 0, 4, 5), ("apart", 1, 1, 4), ("alike", 2, 3, 3)]
    {
        window
            .find(Role::Heading, &texts.say(&format!("coaching-part-{part}"))?)
            .await?;
        let item = three.items().nth(item);
        let Some(item) = item else { continue };
        window.find(Role::Heading, title(&DANISH, item)).await?;
        for level in [mine, theirs] {
            window.find_words(sentence(&DANISH, item, level)).await?;
        }
    }
    Ok(())
}
