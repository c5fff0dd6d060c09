//! One's own data with the keyboard alone, in English: reports, out and in, backups, erasing.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use support::raw;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::backup::recovering::{backed_up, damage};
use crate::dialog;
use crate::reflecting::{core, option, title, until_saved};
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on, tab_to, tab_to_one_of};
use crate::words::ENGLISH;

pub(crate) async fn begun(home: &Home) -> Result<Window> {
    begun_at(home, ENGLISH.start_title).await
}

async fn begun_at(home: &Home, title: &str) -> Result<Window> {
    home.set("en", "light", "normal")?;
    let window = Start::program(home)?.open().await?;
    arrives_at(&window, title).await?;
    Ok(window)
}

/// A first answer, of the second level.
async fn answered(home: &Home) -> Result<Window> {
    let instrument = core()?;
    let window = begun(home).await?;
    enter(&window, "button", ENGLISH.begin).await?;
    let first = instrument.items().next().context("there are items")?;
    arrives_at(&window, title(&ENGLISH, first)).await?;
    window.press(&[Key::Sign('2')]).await?;
    until_saved(&window, &ENGLISH).await?;
    Ok(window)
}

async fn to_data(window: &Window, texts: &Texts) -> Result<()> {
    if window.shows(Role::Link, ENGLISH.close).await? {
        tab_to_one_of(window, "a", ENGLISH.close).await?;
        window.press(&[Key::Enter]).await?;
        arrives_at(window, ENGLISH.start_title).await?;
    }
    enter(window, "a", ENGLISH.settings).await?;
    arrives_at(window, ENGLISH.settings).await?;
    enter(window, "a", &texts.say("settings-data-link")?).await?;
    arrives_at(window, &texts.say("settings-data-title")?).await
}

/// Whether what the keys go to is ticked.
async fn ticked(window: &Window) -> Result<bool> {
    let script = "return document.activeElement.checked";
    window.ask(script, vec![]).await
}

/// Closes a question with Escape, when the reader has been brought to it.
async fn thinks_better(window: &Window, question: &str) -> Result<()> {
    let says = "document.activeElement.innerText.includes(arguments[0])
      && document.activeElement !== document.body";
    window
        .until_page::<bool>(
            "the reader is brought to the question",
            &format!("return {says} ? true : null"),
            &[question.into()],
        )
        .await?;
    window.press(&[Key::Escape]).await?;
    window
        .until_page::<bool>(
            "Escape closes the question",
            "return document.body.innerText.includes(arguments[0]) ? null : true",
            &[question.into()],
        )
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_report_is_saved_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    let window = begun(&home).await?;
    enter(&window, "button", ENGLISH.see_example).await?;
    window.find(Role::Button, ENGLISH.leave_demo).await?;
    enter(&window, "a", ENGLISH.see_profile).await?;
    arrives_at(&window, ENGLISH.profile_title).await?;
    enter(&window, "a", &texts.say("report-link")?).await?;
    arrives_at(&window, &texts.say("report-title-profile")?).await?;
    tab_to_one_of(&window, "checkbox", &texts.say("report-part-prompts")?).await?;
    let before = ticked(&window).await?;
    window.press(&[Key::Space]).await?;
    ensure!(ticked(&window).await? != before, "the tick changes");
    let save = texts.say("report-save")?;
    enter(&window, "button", &save).await?;
    let file = home.temporary().join("mine.pdf");
    dialog::choose(&window, &file).await?;
    let saved = texts.say_with("report-saved", &[("file", "mine.pdf")])?;
    window.until_text(&saved).await?;
    ensure!(fs::read(&file)?.starts_with(b"%PDF"), "it is a PDF");
    focus_is_on(&window, "button", &save).await?;
    window.close().await
}

#[tokio::test]
async fn what_is_one_s_own_goes_out_and_in_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    let window = answered(&home).await?;
    to_data(&window, &texts).await?;
    for format in ["xlsx", "csv", "json"] {
        let export = texts.say(&format!("archive-export-{format}"))?;
        enter(&window, "button", &export).await?;
        let name = format!("mine.{format}");
        dialog::choose(&window, &home.temporary().join(&name)).await?;
        let written = texts.say_with("archive-exported", &[("file", &name)])?;
        window.until_text(&written).await?;
        focus_is_on(&window, "button", &export).await?;
    }

    let import = texts.say("archive-import")?;
    enter(&window, "button", &import).await?;
    thinks_better(&window, &texts.say("archive-import-becomes")?).await?;
    focus_is_on(&window, "button", &import).await?;
    window.press(&[Key::Enter]).await?;
    enter(&window, "button", &texts.say("archive-import-yes")?).await?;
    dialog::choose(&window, &home.temporary().join("mine.json")).await?;
    window
        .until_text(&texts.say("archive-imported-nothing")?)
        .await?;
    focus_is_on(&window, "button", &import).await?;
    window.close().await
}

#[tokio::test]
async fn a_file_of_another_person_is_asked_of_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let (theirs, home) = (Home::new()?, Home::new()?);
    let window = answered(&theirs).await?;
    to_data(&window, &texts).await?;
    enter(&window, "button", &texts.say("archive-export-json")?).await?;
    let file = theirs.temporary().join("theirs.json");
    dialog::choose(&window, &file).await?;
    let written = texts.say_with("archive-exported", &[("file", "theirs.json")])?;
    window.until_text(&written).await?;
    window.close().await?;

    let window = answered(&home).await?;
    to_data(&window, &texts).await?;
    let import = texts.say("archive-import")?;
    let before = raw::tables(&home.data())?;
    for (answer, said) in [
        ("archive-foreign-no", texts.say("archive-foreign-left")?),
        (
            "archive-foreign-yes",
            texts.beginning("archive-imported-added")?,
        ),
    ] {
        enter(&window, "button", &import).await?;
        enter(&window, "button", &texts.say("archive-import-yes")?).await?;
        dialog::choose(&window, &file).await?;
        window
            .until_text(&texts.say("archive-foreign-question")?)
            .await?;
        enter(&window, "button", &texts.say(answer)?).await?;
        window.until_text(&said).await?;
        focus_is_on(&window, "button", &import).await?;
        let has_changed = raw::tables(&home.data())? != before;
        ensure!(
            has_changed == (answer == "archive-foreign-yes"),
            "{answer}: only what is one's own comes in"
        );
    }
    window.close().await
}

#[tokio::test]
async fn a_backup_is_taken_and_brought_back_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    let home = Home::new()?;
    let window = answered(&home).await?;
    to_data(&window, &texts).await?;
    let back_up = texts.say("backup-make")?;
    enter(&window, "button", &back_up).await?;
    window.until_text(&texts.say("backup-made")?).await?;
    focus_is_on(&window, "button", &back_up).await?;
    let remove = texts.beginning("backup-remove-backup-label")?;
    tab_to_one_of(&window, "button", &remove).await?;
    window.press(&[Key::Enter]).await?;
    thinks_better(&window, &texts.say("backup-remove-backup")?).await?;
    window.press(&[Key::Enter]).await?;
    enter(&window, "button", &texts.say("backup-remove-yes")?).await?;
    window.until_text(&texts.say("backup-list-none")?).await?;
    focus_is_on(&window, "button", &back_up).await?;
    window.press(&[Key::Enter]).await?;
    window.until_text(&texts.say("backup-made")?).await?;

    enter(&window, "a", ENGLISH.start).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    enter(&window, "a", ENGLISH.go_on).await?;
    arrives_at(&window, title(&ENGLISH, first)).await?;
    window.press(&[Key::Sign('5')]).await?;
    until_saved(&window, &ENGLISH).await?;

    to_data(&window, &texts).await?;
    bring_back(&window, &texts).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    enter(&window, "a", ENGLISH.go_on).await?;
    arrives_at(&window, title(&ENGLISH, first)).await?;
    let chosen = window
        .find(Role::Radio, &option(&ENGLISH, first, 2))
        .await?;
    ensure!(
        chosen.is_selected().await?,
        "the answer is that of the backup"
    );
    window.close().await
}

#[tokio::test]
async fn everything_is_erased_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    let window = answered(&home).await?;
    to_data(&window, &texts).await?;
    let all = texts.say("erasure-all")?;
    enter(&window, "button", &all).await?;
    thinks_better(&window, &texts.say("erasure-final")?).await?;
    focus_is_on(&window, "button", &all).await?;
    window.press(&[Key::Enter]).await?;
    let word = texts.say("erasure-word")?;
    let field = texts.say_with("erasure-type", &[("word", &word)])?;
    tab_to(&window, "text", &field).await?;
    window.type_text(&word).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    window.find(Role::Heading, ENGLISH.first_title).await?;
    window.close().await
}

/// Brings back the first of the backups that are offered.
async fn bring_back(window: &Window, texts: &Texts) -> Result<()> {
    // The button for a file is there first, and begins with the same words.
    window.find_words(&texts.say("backup-restore")?).await?;
    tab_to_one_of(window, "button", &texts.beginning("backup-restore-label")?).await?;
    window.press(&[Key::Enter]).await?;
    enter(window, "button", &texts.say("backup-restore-yes")?).await
}

#[tokio::test]
async fn a_damaged_file_needs_no_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = backed_up(&ENGLISH, &texts).await?;
    damage(&home)?;
    let window = begun_at(&home, ENGLISH.trouble_title).await?;
    enter(&window, "button", &texts.say("backup-rescue")?).await?;
    arrives_at(&window, &texts.say("backup-rescued-title")?).await?;
    enter(&window, "button", &texts.say("backup-rescue-go-on")?).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    window.close().await?;

    damage(&home)?;
    let window = begun_at(&home, ENGLISH.trouble_title).await?;
    bring_back(&window, &texts).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    window.find(Role::Heading, ENGLISH.draft_title).await?;
    window.close().await
}
