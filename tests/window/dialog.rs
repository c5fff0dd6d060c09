//! The system's own dialog for files, answered as a person does: the path is typed, and Enter chooses.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use support::texts::Texts;
use support::window::{Key, Role, Window, press_in, selected, until};

/// Presses a button that asks where to save, answers with `file`, and waits until the page says that
/// it is saved. `button` and `says` are ids of texts.
pub(crate) async fn save_with(
    window: &Window,
    texts: &Texts,
    button: &str,
    says: &str,
    file: &Path,
) -> Result<()> {
    window.click(Role::Button, &texts.say(button)?).await?;
    choose(window, file).await?;
    let name = file.file_name().context("the file has a name")?;
    let says = texts.say_with(says, &[("file", &name.to_string_lossy())])?;
    window.until_text(&says).await
}

/// Waits until a dialog of the system stands open.
pub(crate) async fn stands_open(window: &Window) -> Result<()> {
    until("the dialog of the system", async || {
        Ok((windows(window)?.len() > 1).then_some(()))
    })
    .await
}

/// Types `path` into the dialog that asks where to save or what to open, and chooses it. The field for
/// the path comes by itself where one types.
pub(crate) async fn choose(window: &Window, path: &Path) -> Result<()> {
    let dialog = until("the dialog of the system", async || {
        let windows = windows(window)?;
        Ok((windows.len() > 1).then_some(windows))
    })
    .await?;
    let dialog = dialog.last().context("there is a dialog")?;
    let path = path.display().to_string();
    typed(&["windowfocus", "--sync", dialog])?;
    // A dialog that is still being made loses what is typed: then it is typed anew.
    until("the path stands in the dialog", async || {
        typed(&["key", "--clearmodifiers", "ctrl+a"])?;
        typed(&["type", "--delay", "5", &path])?;
        typed(&["key", "--clearmodifiers", "ctrl+a"])?;
        let selected = selected().await?;
        // Of a folder the dialog itself adds the end.
        let selected = selected.as_deref().map(|typed| typed.trim_end_matches('/'));
        Ok((selected == Some(&*path)).then_some(()))
    })
    .await?;
    // While it looks into the folder, Enter only completes what is typed. It is for the dialog alone: one that
    // comes as the dialog closes must not press what has the keys behind it.
    let id = dialog.parse()?;
    until("the dialog takes the path", async || {
        press_in(id, Key::Enter)?;
        Ok((!windows(window)?.contains(dialog)).then_some(()))
    })
    .await
}

/// Does with the keys of the screen what `xdotool` is told; a window that is gone hears nothing.
fn typed(arguments: &[&str]) -> Result<()> {
    Command::new("xdotool").args(arguments).output()?;
    Ok(())
}

/// The windows of the program that are on the screen.
fn windows(window: &Window) -> Result<Vec<String>> {
    let program = window.program().0.to_string();
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--all", "--pid", &program])
        .args(["--class", "fagspejl"])
        .output()?;
    let windows = String::from_utf8(found.stdout)?;
    Ok(windows.lines().map(str::to_owned).collect())
}
