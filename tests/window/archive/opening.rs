//! A file is opened with the program: it is shown, and the person is asked before it is taken in.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use domain::ExportFormat;
use support::files::Files;
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::used_store::used_home;
use support::window::{Bus, Home, Key, Role, Start, Window, until};

use crate::lock::on_and_off::locked;
use crate::reflection::by_keyboard::{enter, focus_is_on};
use crate::words::{BOTH, DANISH, ENGLISH};

/// What another program saved: three finished reflections, a draft, an example and an agreement.
pub(crate) fn archive(home: &Home, name: &str) -> Result<PathBuf> {
    let file = home.temporary().join(name);
    fs::write(&file, used_home()?.start().exported(ExportFormat::Json)?)?;
    Ok(file)
}

fn argument(path: &Path) -> Result<&str> {
    path.to_str().context("the path is text")
}

/// The heading of the question about a file.
pub(crate) fn heading(texts: &Texts, name: &str) -> Result<String> {
    texts.say_with("archive-received-title", &[("name", name)])
}

/// Waits until a file is shown, and nothing of it is taken in.
async fn shown(window: &Window, texts: &Texts, name: &str) -> Result<()> {
    window.find(Role::Dialog, &heading(texts, name)?).await?;
    let says = texts.beginning("archive-received-archive")?;
    window.until_text(&says).await?;
    let script =
        "return window.__TAURI_INTERNALS__.invoke('reflections').then((all) => all.length)";
    let reflections: usize = window.ask(script, vec![]).await?;
    ensure!(
        reflections == 0,
        "{reflections} are there without being asked"
    );
    Ok(())
}

async fn closed(window: &Window) -> Result<()> {
    window
        .until_page::<bool>(
            "the question is closed",
            "return document.querySelector('dialog[open]') ? null : true",
            &[],
        )
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_start_with_a_file_shows_it_and_takes_it_in_when_it_may() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let file = archive(&home, "mine æøå.fagspejl")?;
        let window = Start::program(&home)?
            .argument(argument(&file)?)
            .open()
            .await?;
        shown(&window, &texts, "mine æøå.fagspejl").await?;
        let text = window.text().await?;
        for id in ["archive-import-becomes", "archive-import-others"] {
            ensure!(
                text.contains(&texts.say(id)?),
                "it says what that means:\n{text}"
            );
        }
        window
            .click(Role::Button, &texts.say("archive-received-yes")?)
            .await?;
        let added = texts.beginning("archive-imported-added")?;
        window.until_text(&added).await?;
        window
            .click(Role::Button, &texts.say("archive-received-close")?)
            .await?;
        closed(&window).await?;
        window.find(Role::Link, words.see_profile).await?;
        window.close().await?;

        let window = Start::program(&home)?.open().await?;
        window.find(Role::Link, words.see_profile).await?;
        ensure!(
            !window.text().await?.contains(&heading(&texts, "mine")?),
            "it is not asked again"
        );
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_file_is_looked_at_and_taken_in_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    home.set(ENGLISH.code, "light", "normal")?;
    let file = archive(&home, "mine.fagspejl")?;
    let bus = Bus::start(&home)?;
    let window = Start::program(&home)?
        .on_bus(bus.address())
        .argument(argument(&file)?)
        .open()
        .await?;
    shown(&window, &texts, "mine.fagspejl").await?;
    focus_is_on(&window, "h2", &heading(&texts, "mine.fagspejl")?).await?;
    window.press(&[Key::Escape]).await?;
    closed(&window).await?;

    bus.start_again(&home, [file.as_os_str()]).await?;
    shown(&window, &texts, "mine.fagspejl").await?;
    enter(&window, "button", &texts.say("archive-received-yes")?).await?;
    let close = texts.say("archive-received-close")?;
    focus_is_on(&window, "button", &close).await?;
    window.press(&[Key::Enter]).await?;
    closed(&window).await?;
    window.find(Role::Link, ENGLISH.see_profile).await?;
    window.close().await
}

#[tokio::test]
async fn a_second_start_hands_over_its_file_and_has_no_window_of_its_own() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let bus = Bus::start(&home)?;
        let window = Start::program(&home)?.on_bus(bus.address()).open().await?;
        window.find(Role::Heading, words.first_title).await?;
        let desktop = window.desktop().await?;
        desktop.take_keys()?;
        let (first, second) = (
            archive(&home, "first.fagspejl")?,
            archive(&home, "second.fagspejl")?,
        );
        bus.start_again(&home, [first.as_os_str()]).await?;
        shown(&window, &texts, "first.fagspejl").await?;
        until("the window that shows it is in front", async || {
            Ok(desktop.has_keys()?.then_some(()))
        })
        .await?;
        let mut relative = Command::new(support::window::program()?);
        let folder = second.parent().context("it lies in a folder")?;
        bus.run(&home, relative.current_dir(folder).arg("second.fagspejl"))
            .await?;
        let no = texts.say("archive-import-no")?;
        window.click(Role::Button, &no).await?;
        shown(&window, &texts, "second.fagspejl").await?;
        window.click(Role::Button, &no).await?;
        closed(&window).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_received_while_locked_is_shown_after_unlocking() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        locked(&home)?;
        let bus = Bus::start(&home)?;
        let first = archive(&home, "first.fagspejl")?;
        let window = Start::program(&home)?
            .on_bus(bus.address())
            .argument(argument(&first)?)
            .open()
            .await?;
        let is_locked = texts.say("lock-locked-title")?;
        window.find(Role::Heading, &is_locked).await?;
        let waits = texts.say("archive-received-locked")?;
        window.until_text(&waits).await?;
        let second = archive(&home, "second.fagspejl")?;
        bus.start_again(&home, [second.as_os_str()]).await?;
        let tree: String = window
            .ask("return document.documentElement.outerHTML", vec![])
            .await?;
        ensure!(!tree.contains("first"), "it is not named yet");
        unlock(&window, &texts).await?;
        shown(&window, &texts, "first.fagspejl").await?;

        window.press(&[Key::Control, Key::Sign('l')]).await?;
        window.find(Role::Heading, &is_locked).await?;
        let tree: String = window
            .ask("return document.documentElement.outerHTML", vec![])
            .await?;
        ensure!(!tree.contains("first"), "nor any longer");
        unlock(&window, &texts).await?;
        shown(&window, &texts, "first.fagspejl").await?;
        let no = texts.say("archive-import-no")?;
        window.click(Role::Button, &no).await?;
        shown(&window, &texts, "second.fagspejl").await?;
        window.close().await?;
    }
    Ok(())
}

async fn unlock(window: &Window, texts: &Texts) -> Result<()> {
    let field = texts.say("lock-passphrase")?;
    window.write(&field, PASSPHRASE).await?;
    window.press(&[Key::Enter]).await
}

/// What a desktop may hand over that is no file to be taken in, and the error that says so.
fn hostile(home: &Home) -> Result<Vec<(PathBuf, &'static str)>> {
    let folder = home.temporary();
    let at = |name: &str| folder.join(name);
    let archive = archive(home, "whole.fagspejl")?;
    let bytes = fs::read(&archive)?;
    fs::write(
        at("broken.fagspejl"),
        bytes.get(..bytes.len() / 2).unwrap_or_default(),
    )?;
    fs::write(at("photo.fagspejl"), b"\xff\xd8\xff\xe0\0\x10JFIF\0")?;
    fs::create_dir(at("folder.fagspejl"))?;
    symlink(&archive, at("link.fagspejl"))?;
    let pipe = at("pipe.fagspejl");
    ensure!(
        Command::new("mkfifo").arg(&pipe).status()?.success(),
        "there is a pipe"
    );
    fs::File::create(at("large.fagspejl"))?.set_len(1 << 40)?;
    Ok(vec![
        (at("broken.fagspejl"), "importUnreadable"),
        (at("photo.fagspejl"), "fileKindUnknown"),
        (at("folder.fagspejl"), "fileNotRegular"),
        (at("link.fagspejl"), "fileNotRegular"),
        (pipe, "fileNotRegular"),
        ("/dev/zero".into(), "fileNotRegular"),
        (at("large.fagspejl"), "importTooLarge"),
        (at("missing.fagspejl"), "fileMissing"),
        ("--help".into(), "fileIsOption"),
    ])
}

#[tokio::test]
async fn what_is_no_file_to_be_taken_in_gets_a_sentence_and_changes_nothing() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let bus = Bus::start(&home)?;
        let window = Start::program(&home)?.on_bus(bus.address()).open().await?;
        window.find(Role::Heading, words.first_title).await?;
        let before = Files::of(&home.data())?.outside("logs");
        for (path, code) in hostile(&home)? {
            bus.start_again(&home, [path.as_os_str()]).await?;
            refused(&window, &texts, &path, code).await?;
            closed(&window).await?;
        }
        ensure!(
            Files::of(&home.data())?.outside("logs") == before,
            "nothing in the data folder has changed"
        );
        window.find(Role::Heading, words.first_title).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_first_start_with_no_file_to_be_taken_in_opens_and_says_so() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    for (given, code) in [
        ("--no-such-option", "fileIsOption"),
        ("/", "fileNotRegular"),
    ] {
        let home = Home::new()?;
        let window = Start::program(&home)?.argument(given).open().await?;
        refused(&window, &texts, Path::new(given), code).await?;
        window.find(Role::Heading, DANISH.first_title).await?;
        window.close().await?;
    }
    Ok(())
}

/// The window says that a file is not taken in, and why; then it is closed.
async fn refused(window: &Window, texts: &Texts, path: &Path, code: &str) -> Result<()> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = Path::new(name).display().to_string();
    window.find(Role::Dialog, &heading(texts, &name)?).await?;
    let says = texts.say(&format!("error-{code}"))?;
    let said = window.until_text(&says).await;
    said.with_context(|| path.display().to_string())?;
    ensure!(
        !window
            .shows(Role::Button, &texts.say("archive-received-yes")?)
            .await?,
        "there is nothing to take in of {}",
        path.display()
    );
    window
        .click(Role::Button, &texts.say("archive-received-close")?)
        .await
}

#[tokio::test]
async fn an_opened_file_leaves_no_trace_of_itself_when_it_is_left() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let file = archive(&home, "hemmelig.fagspejl")?;
    let window = Start::program(&home)?
        .argument(argument(&file)?)
        .open()
        .await?;
    shown(&window, &texts, "hemmelig.fagspejl").await?;
    window.press(&[Key::Escape]).await?;
    closed(&window).await?;
    window.close().await?;
    for folder in [
        home.data(),
        home.path().join("cache"),
        home.path().join("config"),
    ] {
        let files = Files::of(&folder)?;
        for text in ["hemmelig", "What was written then."] {
            let holding = files.holding(text);
            ensure!(holding.is_empty(), "{holding:?} hold “{text}”");
        }
    }
    Ok(())
}
