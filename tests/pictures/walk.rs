//! All screens with example data in them, once for each look.

use anyhow::Result;
use support::window::{Home, Key, Start, Window};

use crate::camera::Camera;
use crate::developing;
use crate::look::{self, Look};
use crate::shown::{choose, click, go, until_there};

/// The answers that are given in a new reflection, as the place of the choice in its row; there is
/// none for the last item.
const LEVELS: [usize; 4] = [3, 4, 2, 5];

const NEXT: &str = "main form button[type=submit]";
const PICTURES: &str = "main .first:has(svg, table)";

/// Takes every screen that example data fills.
pub(crate) async fn take(camera: &mut Camera) -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.argument("--demo").open().await?;
    for look in &look::ALL {
        choose(&window, look).await?;
        camera.take(&window, look, "settings").await?;
        let data = "main a[href='#data']";
        click(&window, data, "main #backup-list").await?;
        camera.take(&window, look, "data").await?;
        go(&window, "method", "main #instrument-program").await?;
        camera.take(&window, look, "method").await?;
        go(&window, "start", "main #latest").await?;
        camera.take(&window, look, "start").await?;
        profile(camera, &window, look).await?;
        reflection(camera, &window, look).await?;
        draft(camera, &window, look).await?;
        developing::take(camera, &window, look).await?;
    }
    window.close().await
}

async fn profile(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    let picture = format!("{PICTURES} svg");
    click(window, "main a[href='#profile']", &picture).await?;
    camera.take(window, look, "profile").await?;
    camera
        .take_part(window, look, "profile-picture", PICTURES)
        .await?;
    let rows = format!("{PICTURES} svg[role=list]");
    click(window, &way(2), &rows).await?;
    camera
        .take_part(window, look, "profile-rows", PICTURES)
        .await?;
    let table = format!("{PICTURES} table");
    click(window, &way(3), &table).await?;
    camera
        .take_part(window, look, "profile-table", PICTURES)
        .await?;
    click(window, &way(1), &picture).await?;
    let open = "for (const each of document.querySelectorAll('details')) each.open = true";
    window.ask::<()>(open, vec![]).await?;
    camera.take(window, look, "profile-opened").await?;
    click(window, "main a[href='#forTwo']", "main .for-two svg").await?;
    camera.take(window, look, "profile-for-two").await?;
    window.press(&[Key::Escape]).await?;
    until_there(window, &picture).await?;
    click(window, "main a[href='#report']", "main img[alt]").await?;
    camera.take(window, look, "report").await
}

/// The button that shows the answers in one of the three ways, from 1.
fn way(place: usize) -> String {
    format!("{PICTURES} [role=group] button:nth-of-type({place})")
}

async fn reflection(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    go(window, "start", "main #latest").await?;
    let begin = "main #another";
    click(
        window,
        &format!("{begin} summary"),
        &format!("{begin}[open]"),
    )
    .await?;
    let begin = format!("{begin} button");
    click(window, &begin, "main #live-agreements").await?;
    camera.take(window, look, "agreements-before").await?;
    click(
        window,
        "main .begin button.primary",
        "main input[type=radio]",
    )
    .await?;
    camera.take(window, look, "reflection").await?;
    for (count, level) in LEVELS.into_iter().enumerate() {
        let choice = format!("main input[type=radio][value='{level}']");
        click(window, &choice, &format!("{choice}:checked")).await?;
        until_saved(window).await?;
        if count == 0 {
            let more = "main details";
            click(window, "main summary", &format!("{more}[open]")).await?;
            camera.take(window, look, "reflection-answered").await?;
        }
        click(window, NEXT, "main input[type=radio]:not(:checked)").await?;
        until_answered(window, count + 1).await?;
    }
    let reason = "[role=radiogroup] .reason input";
    click(window, reason, &format!("{reason}:checked")).await?;
    until_saved(window).await?;
    click(window, ".examples button", "dialog[open] textarea").await?;
    camera.take(window, look, "reflection-example").await?;
    window.press(&[Key::Escape]).await?;
    until_there(window, "body:not(:has(dialog[open]))").await?;
    click(window, ".elsewhere button:nth-of-type(2)", "dialog[open]").await?;
    camera.take(window, look, "reflection-keys").await?;
    window.press(&[Key::Escape]).await?;
    until_there(window, "dialog:not([open])").await?;
    click(window, ".elsewhere button", "main #finish").await?;
    camera.take(window, look, "check").await?;
    let prompts = "main section:has(+ section[aria-labelledby=finish]) a";
    click(window, prompts, "main form textarea").await?;
    camera.take(window, look, "prompt").await
}

/// The screens on which a draft is to be seen; it is deleted in the end, so that the next look
/// begins like this one.
async fn draft(camera: &mut Camera, window: &Window, look: &Look) -> Result<()> {
    go(window, "start", "main progress").await?;
    camera.take(window, look, "start-draft").await?;
    go(window, "earlier", "main li button").await?;
    camera.take(window, look, "earlier").await?;
    let delete = "main li button";
    click(window, delete, "main ul:not(:has(button))").await?;
    camera.take(window, look, "earlier-undo").await?;
    let told = ".line:has(> [role=status])";
    let dismiss = format!("{told} button.quiet");
    click(window, &dismiss, &format!("{told}.empty")).await
}

async fn until_saved(window: &Window) -> Result<()> {
    let line = "
        const line = document.querySelector('main form [role=status]');
        return /\\d\\d[.:]\\d\\d/.test(line.textContent) ? true : null";
    window
        .until_page::<bool>("the answer is saved", line, &[])
        .await?;
    Ok(())
}

/// Waits until the page of the item after `count` answers is there.
async fn until_answered(window: &Window, count: usize) -> Result<()> {
    let look = "
        const where = document.querySelector('main .where').textContent;
        return where.includes(`${arguments[0] + 1} `) ? true : null";
    window
        .until_page::<bool>("the next item", look, &[serde_json::json!(count)])
        .await?;
    window.settled().await
}
