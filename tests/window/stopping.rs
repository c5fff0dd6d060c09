//! A job that takes long says how far it is, and is stopped.

use std::fs;

use anyhow::{Result, ensure};
use support::files::Files;
use support::home::Home as Store;
use support::texts::Texts;
use support::used_store::home_with_long_log;
use support::window::{Home, Key, Role, Start, Window, until};

use crate::reflection::by_keyboard::tab_to;
use crate::report::reports::pages;
use crate::words::{BOTH, Words};

/// The report of its profile, with the pages that it has at first.
async fn report_of(store: &Store, home: &Home, texts: &Texts, words: &Words) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    fs::copy(store.store_file(), home.store())?;
    let window = Start::program(home)?.open().await?;
    window.click(Role::Link, words.see_profile).await?;
    window.find(Role::Button, words.radar).await?;
    window.settled().await?;
    window.click(Role::Link, &texts.say("report-link")?).await?;
    pages(&window).await?;
    Ok(window)
}

/// Whether *Stop* stays where it is when the words beside it become others.
async fn stays_in_place(window: &Window, texts: &Texts) -> Result<bool> {
    let script = "
        const button = [...document.querySelectorAll('button')]
            .find((button) => button.innerText === arguments[0]);
        const line = button.parentElement.querySelector('[role=status]');
        const place = () => JSON.stringify(button.getBoundingClientRect());
        const [words, before] = [line.firstChild.data, place()];
        line.firstChild.data = `${words} ${words}`;
        const after = place();
        line.firstChild.data = words;
        return before === after";
    window
        .ask(script, vec![texts.say("job-stop")?.into()])
        .await
}

/// Stopped, it says so, and its line is gone.
async fn until_stopped(window: &Window, texts: &Texts) -> Result<()> {
    window.find_words(&texts.say("error-cancelled")?).await?;
    let script = "
        const buttons = [...document.querySelectorAll('button')];
        return buttons.some((button) => button.innerText === arguments[0]) ? null : true";
    let stop = texts.say("job-stop")?.into();
    let ended = window
        .until_page::<bool>("the job has ended", script, &[stop])
        .await?;
    ensure!(ended, "its line is gone");
    Ok(())
}

/// Whether the job is still shown when the program has answered something else.
async fn is_answered_meanwhile(window: &Window, texts: &Texts) -> Result<bool> {
    let script = "
        const [stop, done] = arguments;
        const shown = () =>
            [...document.querySelectorAll('button')].some((button) => button.innerText === stop);
        __TAURI_INTERNALS__.invoke('reflections').then(() => done(shown()), () => done(false))";
    window
        .ask_later(script, vec![texts.say("job-stop")?.into()])
        .await
}

/// How many jobs the program says were stopped.
fn stopped(home: &Home) -> Result<usize> {
    let log = fs::read_to_string(home.data().join("logs/fagspejl.log"))?;
    Ok(log.matches("the job was stopped").count())
}

#[tokio::test]
async fn pages_that_take_long_are_stopped_with_the_mouse_and_with_the_keyboard() -> Result<()> {
    let store = home_with_long_log()?;
    for words in BOTH {
        let (home, texts) = (Home::new()?, Texts::read(words.code)?);
        let window = report_of(&store, &home, &texts, words).await?;
        let before = Files::of(&home.data())?.outside("logs");
        let stop = texts.say("job-stop")?;
        let examples = texts.say("report-part-examples")?;

        window.click_words(&examples).await?;
        window.find(Role::Button, &stop).await?;
        ensure!(
            is_answered_meanwhile(&window, &texts).await?,
            "what only reads need not wait for the job"
        );
        ensure!(
            stays_in_place(&window, &texts).await?,
            "a click that is on its way meets it"
        );
        window.click(Role::Button, &stop).await?;
        until_stopped(&window, &texts).await?;

        // Without the examples the pages come at once; with them they take long once more.
        window.click_words(&examples).await?;
        pages(&window).await?;
        window.click_words(&examples).await?;
        window.find(Role::Button, &stop).await?;
        tab_to(&window, "button", &stop).await?;
        window.press(&[Key::Enter]).await?;
        until_stopped(&window, &texts).await?;
        let focused = "return document.activeElement !== document.body";
        let focused: bool = window.ask(focused, vec![]).await?;
        ensure!(focused, "who pressed it is somewhere");

        let after = Files::of(&home.data())?.outside("logs");
        ensure!(after == before, "nothing is changed: {:?}", after.names());
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_loaded_anew_stops_what_the_one_before_it_has_begun() -> Result<()> {
    let words = &BOTH[0];
    let (store, home, texts) = (
        home_with_long_log()?,
        Home::new()?,
        Texts::read(words.code)?,
    );
    let window = report_of(&store, &home, &texts, words).await?;
    window
        .click_words(&texts.say("report-part-examples")?)
        .await?;
    window.find(Role::Button, &texts.say("job-stop")?).await?;
    ensure!(stopped(&home)? == 0, "nobody has stopped it");
    let _: () = window.ask("location.reload()", vec![]).await?;
    let look = async || Ok((stopped(&home)? == 1).then_some(()));
    until("the job has ended", look).await?;
    // The page is where it was, with what goes in as one finds it.
    let report = texts.say("report-title-profile")?;
    window.find(Role::Heading, &report).await?;
    window.close().await
}
