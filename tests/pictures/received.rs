//! What the window shows over a screen: a file that was opened with the program, and work that takes long.

use std::fs;

use anyhow::{Context as _, Result};
use domain::ExportFormat;
use support::used_store::{home_with_long_log, used_home};
use support::window::{Home, Key, Start, Window};
use uuid::Uuid;

use crate::camera::Camera;
use crate::look::{self, Look};
use crate::shown::{click, until_there};

/// Takes one's own file, another person's, and the line of a job.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let (own, long) = (used_home()?, home_with_long_log()?);
    let archive = own.start().exported(ExportFormat::Json)?;
    let theirs = of_another(&archive)?;
    for look in &look::ALL {
        let home = Home::new()?;
        home.set(look.language, look.theme, look.text_size)?;
        let file = home.temporary().join("mine.fagspejl");
        fs::write(&file, &archive)?;
        let path = file.to_str().context("the path is text")?;
        let window = Start::program(&home)?.argument(path).open().await?;
        until_there(&window, "dialog[open]").await?;
        camera.take(&window, look, "received-file").await?;
        window.close().await?;

        let another = Home::new()?;
        another.set(look.language, look.theme, look.text_size)?;
        fs::copy(long.store_file(), another.store())?;
        fs::write(&file, &theirs)?;
        let window = Start::program(&another)?.argument(path).open().await?;
        until_there(&window, "dialog[open]").await?;
        camera.take(&window, look, "received-another").await?;
        window.press(&[Key::Escape]).await?;
        job(camera, &window, look).await?;
        window.close().await?;
    }
    Ok(())
}

/// The same, of a person whom nobody knows.
fn of_another(archive: &[u8]) -> Result<String> {
    let text = String::from_utf8(archive.to_vec())?;
    let value: serde_json::Value = serde_json::from_str(&text)?;
    let person = value["person"]["id"]
        .as_str()
        .context("it says whose it is")?;
    Ok(text.replace(person, &Uuid::nil().to_string()))
}

async fn job(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    click(window, "main a[href='#profile']", "main a[href='#report']").await?;
    click(window, "main a[href='#report']", "main img[alt]").await?;
    let examples = "
        const ticks = document.querySelectorAll('main input[type=checkbox]');
        ticks[2].click()";
    window.ask::<()>(examples, vec![]).await?;
    until_there(window, ".line[data-filled]").await?;
    camera.take(window, look, "job").await
}
