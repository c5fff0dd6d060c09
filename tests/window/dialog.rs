//! The system's own dialog for files, answered as a person does: the path is typed, and Enter chooses.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use support::texts::Texts;
use support::window::{Role, Window, until};

/// Types `path` into the dialog that asks where to save, and chooses it.
pub(crate) async fn save_as(path: &Path) -> Result<()> {
    answer(path, "ctrl+a").await
}

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
    save_as(file).await?;
    let name = file.file_name().context("the file has a name")?;
    let says = texts.say_with(says, &[("file", &name.to_string_lossy())])?;
    window.until_text(&says).await
}

/// Types `path` into the dialog that asks what to open, and chooses it.
pub(crate) async fn open(path: &Path) -> Result<()> {
    answer(path, "ctrl+l").await
}

/// Waits until a dialog of the system stands open.
pub(crate) async fn stands_open() -> Result<()> {
    until("the dialog of the system", async || {
        Ok((windows()?.len() > 1).then_some(()))
    })
    .await
}

/// `to_field` leads to the field for the path.
async fn answer(path: &Path, to_field: &str) -> Result<()> {
    let dialog = until("the dialog of the system", async || {
        let windows = windows()?;
        Ok((windows.len() > 1).then_some(windows))
    })
    .await?;
    let dialog = dialog.last().context("there is a dialog")?;
    let path = path.display().to_string();
    for arguments in [
        vec!["windowfocus", "--sync", dialog],
        vec!["key", "--clearmodifiers", to_field],
        vec!["type", "--delay", "5", &path],
    ] {
        Command::new("xdotool").args(arguments).status()?;
    }
    // While it looks into the folder, Enter only completes what is typed.
    until("the dialog takes the path", async || {
        let enter = ["key", "--window", dialog, "Return"];
        Command::new("xdotool").args(enter).output()?;
        // Where the dialog closes as the key goes down, xdotool lets it go in a window that is gone:
        // the screen takes it for held, and presses it again in every window to come.
        Command::new("xdotool").args(["keyup", "Return"]).output()?;
        Ok((!windows()?.contains(dialog)).then_some(()))
    })
    .await
}

/// The windows of the program that are on the screen.
fn windows() -> Result<Vec<String>> {
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--class", "fagspejl"])
        .output()?;
    let windows = String::from_utf8(found.stdout)?;
    Ok(windows.lines().map(str::to_owned).collect())
}
