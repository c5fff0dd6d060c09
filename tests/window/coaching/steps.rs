//! The steps of a conversation, as they are taken with the mouse.

use anyhow::{Context as _, Result};
use domain::{Instrument, ItemId};
use support::talk::THREE;
use support::texts::Texts;
use support::window::{Role, Window};

use crate::places::go;
use crate::reflecting::{core, sentence, title, until_saved};
use crate::report::reports::pages;
use crate::words::Words;

/// Whom one talks with.
pub(crate) const OTHER: &str = "Liv";

/// What the person whose program it is says they are called.
pub(crate) const OWNER: &str = "Sara";

/// The core instrument as both rate it: three of its items.
pub(crate) fn three() -> Result<Instrument> {
    let part = core()?.part(&THREE.map(ItemId::new));
    part.context("the core instrument has them")
}

/// To the people one talks with, on the way that is there before there is anybody.
pub(crate) async fn to_people(window: &Window, texts: &Texts) -> Result<()> {
    go(window, texts, "help").await?;
    window
        .click(Role::Link, &texts.say("coaching-here-go")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    Ok(())
}

/// Adds the other one to the people one talks with.
pub(crate) async fn add(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("coaching-add")?)
        .await?;
    window.write(&texts.say("coaching-name")?, OTHER).await?;
    window
        .click(Role::Button, &texts.say("coaching-save")?)
        .await?;
    window.find(Role::Heading, OTHER).await?;
    Ok(())
}

/// To what one has agreed on with the other one, from the people.
pub(crate) async fn to_frame(window: &Window, texts: &Texts) -> Result<()> {
    let frame = texts.say_with("coaching-frame-with", &[("name", OTHER)])?;
    window.click(Role::Link, &frame).await?;
    window
        .find(Role::Heading, &texts.say("coaching-frame-title")?)
        .await?;
    Ok(())
}

/// Opens the frame with whom one talks with, whatever they are called.
pub(crate) async fn open_frame(window: &Window, texts: &Texts) -> Result<()> {
    go(window, texts, "conversations").await?;
    let heading = texts.say("coaching-title")?;
    window.find(Role::Heading, &heading).await?;
    window
        .until_page::<bool>("there is a frame", OPEN_FRAME, &[])
        .await?;
    window
        .find(Role::Button, &texts.say("coaching-frame-renew")?)
        .await?;
    Ok(())
}

const OPEN_FRAME: &str = "
    const link = document.querySelector('main a[href=\"#frame\"]');
    link?.click();
    return link ? true : null";

/// Has both accept the frame that stands there, whatever the two are called.
pub(crate) async fn accept(window: &Window, texts: &Texts) -> Result<()> {
    let keep = texts.say("coaching-frame-keep")?;
    window.find(Role::Button, &keep).await?;
    let asked = texts.say("coaching-own-asked")?;
    if window.shows(Role::Field, &asked).await? {
        window.write(&asked, OWNER).await?;
    }
    let both: [String; 2] = window
        .until_page("who says yes", BOTH, &[OTHER.into()])
        .await?;
    for yes in both {
        window.click(Role::Checkbox, &yes).await?;
    }
    window.click(Role::Button, &keep).await
}

const BOTH: &str = "
    const names = [...document.querySelectorAll('main form label .name')];
    const both = names.map((name) => name.innerText.trim());
    return both.length === 2 && both[1].includes(arguments[0]) ? both : null";

/// Chooses what a conversation is about, once both have accepted a frame: three items, of the work of the one or the other.
pub(crate) async fn choose(
    window: &Window,
    words: &Words,
    texts: &Texts,
    is_about_other: bool,
) -> Result<()> {
    let named = [("name", OTHER)];
    let begin = texts.say_with("coaching-begin-with", &named)?;
    window.click(Role::Link, &begin).await?;
    let frame = texts.say("coaching-frame-title")?;
    let titles = [
        frame.as_str().into(),
        texts.say_with("coaching-new-title", &named)?.into(),
    ];
    let arrived: String = window
        .until_page("the way into a conversation", ARRIVED, &titles)
        .await?;
    if arrived == frame {
        accept(window, texts).await?;
    }
    let theirs = texts.say_with("coaching-about-person", &named)?;
    window.find(Role::Radio, &theirs).await?;
    let asked = texts.say("coaching-own-asked")?;
    if window.shows(Role::Field, &asked).await? {
        window.write(&asked, OWNER).await?;
    }
    if is_about_other {
        window.click(Role::Radio, &theirs).await?;
    }
    let some = texts.say_with("coaching-extent-some", &[("least", "3"), ("most", "8")])?;
    window.click(Role::Radio, &some).await?;
    for item in three()?.items() {
        window.click(Role::Checkbox, title(words, item)).await?;
    }
    Ok(())
}

const ARRIVED: &str = "
    const title = document.querySelector('main h1')?.innerText.trim();
    return [...arguments].includes(title) ? title : null";

/// Begins what was chosen.
pub(crate) async fn begin(window: &Window, texts: &Texts, first: &str) -> Result<()> {
    window
        .click(Role::Button, &texts.say("coaching-begin")?)
        .await?;
    let title = texts.say_with("coaching-subject-title", &[("subject", first)])?;
    window.find(Role::Heading, &title).await?;
    Ok(())
}

/// Sits down as one of the two.
pub(crate) async fn sit_down(window: &Window, texts: &Texts, rater: &str) -> Result<()> {
    let go = texts.say_with("coaching-rate-as", &[("rater", rater)])?;
    window.click(Role::Button, &go).await
}

/// Sits down as the one whose turn it is, whatever they are called.
pub(crate) async fn sit_down_next(window: &Window, texts: &Texts) -> Result<()> {
    let begins = texts.beginning("coaching-rate-as")?;
    let name: String = window
        .until_page("whose turn it is", NEXT, &[begins.into()])
        .await?;
    window.click(Role::Button, &name).await
}

const NEXT: &str = "
    const buttons = [...document.querySelectorAll('main button')];
    const names = buttons.map((button) => button.innerText.trim());
    return names.find((name) => name.startsWith(arguments[0])) ?? null";

/// Chooses the sentences of these levels, one after the other, and goes to the answers.
pub(crate) async fn answer(window: &Window, words: &Words, levels: [usize; 3]) -> Result<()> {
    for (item, level) in three()?.items().zip(levels) {
        window.find(Role::Heading, title(words, item)).await?;
        window.click_words(sentence(words, item, level)).await?;
        until_saved(window, words).await?;
        window.click(Role::Button, words.next).await?;
    }
    window.find(Role::Heading, words.check_title).await?;
    Ok(())
}

/// Chooses a sentence of the only item, and goes to the answers.
pub(crate) async fn answer_first(window: &Window, words: &Words, level: usize) -> Result<()> {
    for item in three()?.items().take(1) {
        window.find(Role::Heading, title(words, item)).await?;
        window.click_words(sentence(words, item, level)).await?;
        until_saved(window, words).await?;
        window.click(Role::Button, words.next).await?;
    }
    window.find(Role::Heading, words.check_title).await?;
    Ok(())
}

/// Closes one's answers.
pub(crate) async fn hand_over(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("coaching-finish")?)
        .await
}

/// Opens a conversation of the list, from 0.
pub(crate) async fn open(window: &Window, texts: &Texts, place: usize) -> Result<()> {
    go(window, texts, "conversations").await?;
    let heading = texts.say("coaching-title")?;
    window.find(Role::Heading, &heading).await?;
    window
        .until_page::<bool>("the conversation is there", OPEN, &[place.into()])
        .await?;
    window
        .find(Role::Button, &texts.say("coaching-readers")?)
        .await?;
    Ok(())
}

const OPEN: &str = "
    const line = document.querySelectorAll('main li li a[href=\"#conversation\"]')[arguments[0]];
    line?.click();
    return line ? true : null";

/// Shows both ratings to both.
pub(crate) async fn show_both(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("coaching-ready-go")?)
        .await?;
    let title = texts.say("coaching-revealed-title")?;
    window.find(Role::Heading, &title).await?;
    Ok(())
}

/// To the agenda of a conversation that both have seen.
pub(crate) async fn to_agenda(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Link, &texts.say("coaching-to-agenda")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-agenda-title")?)
        .await?;
    Ok(())
}

/// From the agenda to the questions at the end.
pub(crate) async fn to_closing(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Link, &texts.say("coaching-to-closing")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-closing-title")?)
        .await?;
    Ok(())
}

/// From the agenda to the summary, with its pages.
pub(crate) async fn to_summary(window: &Window, texts: &Texts) -> Result<usize> {
    window
        .click(Role::Link, &texts.say("report-link-summary")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("report-title-summary")?)
        .await?;
    pages(window).await
}

/// Ends a conversation at the questions, and is back at its agenda.
pub(crate) async fn end(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("coaching-end")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-closing-said")?)
        .await?;
    Ok(())
}
