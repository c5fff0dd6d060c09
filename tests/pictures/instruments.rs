//! The screens of somebody who has two instruments, one of which ranks nothing.

use anyhow::Result;
use support::window::{Home, Key, Start, Window, program_with_test_kind};

use crate::camera::Camera;
use crate::look::{self, Look};
use crate::shown::{click, until_there};

/// Answers every question in view with its second answer.
const SECOND_OF_EACH: &str = "
    for (const group of document.querySelectorAll('main [role=radiogroup]')) {
      group.querySelectorAll('input')[1].click();
    }";

/// The items of the second instrument.
const ITEMS: usize = 3;

/// Takes the choice between the instruments, an item with two questions, and what comes of them.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    for look in &look::ALL {
        let home = Home::new()?;
        home.set(look.language, look.theme, look.text_size)?;
        let window = Start::of(&home, &program_with_test_kind()?).open().await?;
        until_there(&window, "main input[type=radio]").await?;
        camera.take(&window, look, "start-instruments").await?;
        reflected(camera, &window, look).await?;
        window.close().await?;
    }
    Ok(())
}

async fn reflected(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    let second = "document.querySelectorAll('main input[type=radio]')[1].click()";
    window.ask::<()>(second, vec![]).await?;
    click(window, "main button.primary", "main [role=radiogroup]").await?;
    camera
        .take(window, look, "reflection-two-questions")
        .await?;
    for _ in 0..ITEMS {
        window.ask::<()>(SECOND_OF_EACH, vec![]).await?;
        window.press(&[Key::Enter]).await?;
        window.settled().await?;
    }
    // The prompt after the first domain; then the last item, where the way to the answers is.
    click(window, ".steps .on button", "main [role=radiogroup]").await?;
    window.ask::<()>(SECOND_OF_EACH, vec![]).await?;
    click(window, ".elsewhere button", "main #finish").await?;
    camera.take(window, look, "check-unranked").await?;
    click(window, "main button.primary", "main a[href='#report']").await?;
    camera.take(window, look, "profile-unranked").await
}
