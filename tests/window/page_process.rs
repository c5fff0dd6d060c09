//! What the page's own process keeps and survives.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use support::window::{Home, Key, Role, Start, Undriven, until};

use crate::places::to;
use crate::words::{BOTH, DANISH};

#[tokio::test]
async fn the_webview_keeps_nothing_on_the_disk() -> Result<()> {
    let home = Home::new()?;
    let mut program = Undriven::start(&home)?;
    let desktop = program.desktop().await?;
    desktop.until_shows(DANISH.start_title).await?;
    desktop.ask_to_close()?;
    until("the program ends", async || program.ended()).await?;
    let own = home.path().join("cache/dk.fagspejl/webview");
    let mode = fs::metadata(&own)?.permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "nobody else looks into its folder");
    let mut kept = Vec::new();
    below(home.path(), &mut kept)?;
    // The first is the test's own, the next two the program's, the fourth the graphics driver's; a salt belongs
    // to what is kept, and there is nothing.
    kept.retain(|file| {
        !file.starts_with("bin/")
            && !file.starts_with("data/dk.fagspejl/fagspejl.db")
            && !file.starts_with("data/dk.fagspejl/logs/")
            && !file.starts_with("cache/mesa_shader_cache")
            && !file.ends_with("/salt")
            && !file.ends_with("/hsts-storage.sqlite")
    });
    assert_eq!(kept, Vec::<String>::new(), "the webview keeps nothing else");
    Ok(())
}

fn below(folder: &Path, files: &mut Vec<String>) -> Result<()> {
    fn walk(root: &Path, folder: &Path, files: &mut Vec<String>) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                walk(root, &path, files)?;
            } else {
                files.push(path.strip_prefix(root)?.display().to_string());
            }
        }
        Ok(())
    }
    walk(folder, folder, files)
}

#[tokio::test]
async fn a_page_whose_process_has_died_is_loaded_again() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let window = Start::program(&home)?.open().await?;
        to(&window, words, "settings").await?;
        window.find(Role::Heading, words.settings).await?;
        let desktop = window.desktop().await?;
        let page = window.program().page().context("the page has a process")?;
        page.signal("KILL")?;
        // Not through the driver, which has lost the page.
        until("another process shows the page", async || {
            Ok(window.program().page().filter(|again| *again != page))
        })
        .await?;
        desktop.until_shows(words.settings).await?;
        // The title alone may be the one of before.
        desktop.give_keys()?;
        until("the page can be used again", async || {
            desktop.press(&[Key::Alt, Key::Left])?;
            Ok(desktop.shows(words.start_title)?.then_some(()))
        })
        .await?;
        window.close().await?;
    }
    Ok(())
}
