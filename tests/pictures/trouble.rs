//! The screen that says why the reflections cannot be opened.

use std::fs;

use anyhow::Result;
use support::window::{Home, Start};

use crate::camera::Camera;
use crate::look;
use crate::shown::until_there;

/// Puts a file of something else in the store's place, and takes what the program says to that.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let home = Home::new()?;
    for look in &look::ALL {
        home.set(look.language, look.theme, look.text_size)?;
        fs::write(home.store(), "A shopping list. ".repeat(500))?;
        let window = Start::program(&home)?.open().await?;
        until_there(&window, "main #backup-unopened-demo").await?;
        camera.take(&window, look, "trouble").await?;
        window.close().await?;
    }
    Ok(())
}
