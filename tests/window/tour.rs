//! Every screen of the program in one walk: with nothing in it, and with example data.

use anyhow::{Context as _, Result};
use support::texts::Texts;
use support::window::{Key, Role, Window};

use crate::coaching::observing;
use crate::coaching::steps::{self, OTHER};
use crate::places::{go, to};
use crate::reflecting::{Given, begin_another, core, give};
use crate::report::reports::pages;
use crate::words::Words;

/// Walks from an empty start through all screens and back. At each it waits until nothing moves
/// any more, and calls `at` with a name for it.
pub(crate) async fn walk(
    window: &Window,
    words: &Words,
    mut at: impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut stop = async |name: &str| {
        window.settled().await?;
        at(name).await.with_context(|| format!("at {name}"))
    };
    let texts = Texts::read(words.code)?;
    before_anything(window, words, &texts, &mut stop).await?;

    to(window, words, "start").await?;
    window.click(Role::Button, words.see_example).await?;
    window.find(Role::Link, words.see_profile).await?;
    stop("start, filled").await?;
    begin_another(window, words, &texts).await?;
    let first = texts.say("agreement-before-title")?;
    window.find(Role::Heading, &first).await?;
    stop("agreements, first").await?;
    window
        .click(Role::Button, &texts.say("agreement-begin")?)
        .await?;
    window.find_words(words.question).await?;
    stop("item").await?;
    let instrument = core()?;
    let first = instrument.items().next().context("there is no item")?;
    give(window, words, first, Given::Level(3)).await?;
    stop("item, answered").await?;
    window.click(Role::Button, words.keys).await?;
    window.find(Role::Dialog, words.keys_title).await?;
    stop("keys").await?;
    window.press(&[Key::Escape]).await?;
    window
        .click(Role::Button, &texts.say("example-add")?)
        .await?;
    let part = texts.say("example-part-situation")?;
    window.find(Role::Field, &part).await?;
    stop("item, example").await?;
    window.press(&[Key::Escape]).await?;
    window.click(Role::Button, words.to_answers).await?;
    window.find(Role::Heading, words.check_title).await?;
    stop("check").await?;
    let asked = instrument.asked_prompts();
    let prompt = asked.first().context("there is no prompt")?.prompt;
    let question = instrument.prompts[prompt]
        .offensive
        .in_language(words.language);
    let write = texts.say_with(
        "reflection-check-prompt-write-on",
        &[("question", question)],
    )?;
    window.click(Role::Link, &write).await?;
    window.find(Role::Heading, words.prompt_title).await?;
    stop("prompt").await?;
    to(window, words, "earlier").await?;
    window.click_words(words.delete).await?;
    window.find(Role::Button, words.undo).await?;
    stop("earlier, filled").await?;

    to(window, words, "start").await?;
    window.click(Role::Link, words.see_profile).await?;
    window.find(Role::Button, words.radar).await?;
    stop("profile, pictures").await?;
    window.click(Role::Button, words.as_rows).await?;
    stop("profile, rows").await?;
    let more: String = window.ask(FIRST_MORE, vec![]).await?;
    window.click(Role::Disclosure, &more).await?;
    window.find_words(words.your_answer).await?;
    window.ask::<()>(UNFOLD, vec![]).await?;
    stop("profile, all opened").await?;
    window.click(Role::Button, words.in_a_table).await?;
    window.find(Role::Table, words.table).await?;
    stop("profile, table").await?;
    window
        .click(Role::Link, &texts.say("profile-for-two")?)
        .await?;
    let strengths = texts.say("profile-strengths")?;
    window.find(Role::Heading, &strengths).await?;
    stop("profile, for two").await?;
    window.press(&[Key::Escape]).await?;
    window.find(Role::Heading, words.profile_title).await?;
    window.click(Role::Link, &texts.say("report-link")?).await?;
    pages(window).await?;
    stop("report").await?;
    developing(window, words, &texts, &mut stop).await?;
    talking(window, words, &texts, &mut stop).await?;
    window.click(Role::Button, words.leave_demo).await?;
    window.find(Role::Heading, words.first_title).await?;
    Ok(())
}

/// The screens that are there before there is anything to show.
async fn before_anything(
    window: &Window,
    words: &Words,
    texts: &Texts,
    stop: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    to(window, words, "start").await?;
    window.find(Role::Heading, words.first_title).await?;
    stop("start, empty").await?;
    to(window, words, "earlier").await?;
    window
        .find(Role::Heading, words.earlier_empty_title)
        .await?;
    stop("earlier, empty").await?;
    for (screen, area) in [
        ("examples", "example"),
        ("agreements", "agreement"),
        ("change", "change"),
    ] {
        go(window, texts, screen).await?;
        let teaches = texts.say(&format!("{area}-empty-title"))?;
        window.find(Role::Heading, &teaches).await?;
        stop(&format!("{screen}, empty")).await?;
    }
    steps::to_people(window, texts).await?;
    let teaches = texts.say("coaching-empty-title")?;
    window.find(Role::Heading, &teaches).await?;
    stop("conversations, empty").await?;
    to(window, words, "method").await?;
    window.find(Role::Heading, words.program_title).await?;
    stop("method").await?;
    to(window, words, "settings").await?;
    window.find(Role::Radio, words.themes[1]).await?;
    stop("settings").await?;
    window.click(Role::Link, &texts.say("lock-link")?).await?;
    window.find(Role::Field, &texts.say("lock-again")?).await?;
    stop("lock").await?;
    to(window, words, "settings").await?;
    window
        .click(Role::Link, &texts.say("settings-data-link")?)
        .await?;
    window
        .find(Role::Button, &texts.say("backup-make")?)
        .await?;
    stop("data").await?;
    Ok(())
}

/// The screens of what develops over time.
async fn developing(
    window: &Window,
    words: &Words,
    texts: &Texts,
    stop: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    go(window, texts, "examples").await?;
    window
        .find(Role::Select, &texts.say("example-form")?)
        .await?;
    stop("examples").await?;
    window
        .click(Role::Link, &texts.say("example-write")?)
        .await?;
    let rest = texts.say("example-rest-waits")?;
    window.click(Role::Disclosure, &rest).await?;
    window
        .find(Role::Field, &texts.say("example-part-result")?)
        .await?;
    stop("example, new").await?;
    go(window, texts, "agreements").await?;
    window
        .click(Role::Button, &texts.say("agreement-write")?)
        .await?;
    window
        .find(Role::Field, &texts.say("agreement-situation")?)
        .await?;
    stop("agreements, new").await?;
    go(window, texts, "change").await?;
    window
        .find(Role::Heading, &texts.say("change-trends")?)
        .await?;
    stop("change, pictures").await?;
    window.click(Role::Button, words.as_table).await?;
    window.find(Role::Button, words.as_picture).await?;
    stop("change, tables").await
}

/// The screens of a conversation about the work of somebody else.
async fn talking(
    window: &Window,
    words: &Words,
    texts: &Texts,
    stop: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    steps::to_people(window, texts).await?;
    steps::add(window, texts).await?;
    stop("conversations, a person").await?;
    steps::to_frame(window, texts).await?;
    stop("frame, new").await?;
    steps::accept(window, texts).await?;
    window
        .find(Role::Button, &texts.say("coaching-frame-renew")?)
        .await?;
    stop("frame").await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    steps::choose(window, words, texts, true).await?;
    stop("conversation, new").await?;
    steps::begin(window, texts, OTHER).await?;
    stop("conversation, begun").await?;
    steps::sit_down(window, texts, OTHER).await?;
    steps::answer(window, words, [4, 1, 3]).await?;
    stop("rating, check").await?;
    steps::hand_over(window, texts).await?;
    window
        .click(Role::Button, &texts.say("coaching-readers")?)
        .await?;
    stop("covered, who can read it").await?;
    window.press(&[Key::Escape]).await?;
    window
        .click(Role::Disclosure, &texts.say("coaching-break-off")?)
        .await?;
    stop("covered").await?;
    steps::sit_down_next(window, texts).await?;
    let asks = texts.say_with("coaching-question", &[("subject", OTHER)])?;
    window.find_words(&asks).await?;
    stop("rating").await?;
    steps::answer(window, words, [5, 4, 3]).await?;
    steps::hand_over(window, texts).await?;
    stop("both have rated").await?;
    steps::show_both(window, texts).await?;
    stop("both ratings").await?;
    steps::to_agenda(window, texts).await?;
    window
        .write(&texts.say("coaching-point-own-asked")?, OTHER)
        .await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Heading, OTHER).await?;
    stop("agenda").await?;
    steps::to_closing(window, texts).await?;
    stop("closing").await?;
    steps::end(window, texts).await?;
    stop("agenda, ended").await?;
    steps::to_summary(window, texts).await?;
    stop("summary").await?;
    window.press(&[Key::Escape]).await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    observing(window, words, texts, stop).await?;
    window
        .click(Role::Link, &texts.say("coaching-apart-go")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-card-own")?)
        .await?;
    stop("two computers").await
}

/// What one writes who went along to a talk, an observation that both have seen, and a sparring of a group.
async fn observing(
    window: &Window,
    words: &Words,
    texts: &Texts,
    stop: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    observing::choose(window, words, texts).await?;
    stop("observation, new").await?;
    window
        .click(Role::Button, &texts.say("coaching-begin")?)
        .await?;
    steps::sit_down_next(window, texts).await?;
    steps::answer_first(window, words, 3).await?;
    steps::hand_over(window, texts).await?;
    observing::to_what_was_seen(window, texts, OTHER).await?;
    stop("observation, what was seen").await?;
    // Closing it leads to the covered page, and that to the people.
    let close = texts.say("app-task-close-back")?;
    window.click(Role::Link, &close).await?;
    let covered = texts.say_with("coaching-observe-as", &[("rater", OTHER)])?;
    window.find(Role::Button, &covered).await?;
    window.click(Role::Link, &close).await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    // The first one in the list of the example: the second of the supervisor's.
    steps::open(window, texts, 1).await?;
    stop("observation, both ratings").await?;
    window.press(&[Key::Escape]).await?;
    observing::to_sparring(window, texts).await?;
    stop("sparring").await?;
    window
        .click(Role::Button, &texts.say("coaching-sparring-begin")?)
        .await?;
    let first = texts.say("coaching-step-presentation")?;
    window.find(Role::Heading, &first).await?;
    stop("sparring, a step").await?;
    for _ in 0..4 {
        window
            .click(Role::Button, &texts.say("coaching-step-next")?)
            .await?;
    }
    let last = texts.say("coaching-step-summingUp")?;
    window.find(Role::Heading, &last).await?;
    stop("sparring, the last step").await?;
    window
        .click(Role::Button, &texts.say("coaching-learned-none")?)
        .await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    Ok(())
}

/// The name of what opens more of the first item of a profile.
const FIRST_MORE: &str =
    "return document.querySelector('main li summary[aria-label]').getAttribute('aria-label')";

const UNFOLD: &str = "for (const part of document.querySelectorAll('details')) part.open = true";
