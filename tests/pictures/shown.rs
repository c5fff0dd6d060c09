//! Getting about in the window whatever its language is: by the places that links lead to and by
//! what the parts of a screen are.

use anyhow::{Context as _, Result};
use serde_json::json;
use support::window::Window;

use crate::look::Look;

/// Waits until the page has what a selector names.
pub(crate) async fn until_there(window: &Window, selector: &str) -> Result<()> {
    let look = "return document.querySelector(arguments[0]) ? true : null";
    window
        .until_page::<bool>(selector, look, &[json!(selector)])
        .await?;
    window.settled().await
}

/// Clicks on what a selector names, as soon as it is there, and waits for what comes of it.
pub(crate) async fn click(window: &Window, selector: &str, then: &str) -> Result<()> {
    until_there(window, selector).await?;
    let click = "document.querySelector(arguments[0]).click()";
    window
        .ask::<()>(click, vec![json!(selector)])
        .await
        .with_context(|| format!("{selector} cannot be clicked"))?;
    until_there(window, then).await
}

/// Goes to a screen by the main menu, and on from the place that it is in.
pub(crate) async fn go(window: &Window, screen: &str, then: &str) -> Result<()> {
    let place = match screen {
        "change" | "examples" | "earlier" => "profile",
        "method" => "help",
        other => other,
    };
    let task = "return Boolean(document.querySelector(\"header > a[href='#start']\"))";
    if window.ask::<bool>(task, vec![]).await? {
        click(window, "header > a[href='#start']", "header nav").await?;
    }
    let menu = format!("header nav a[href='#{place}']");
    if place == screen {
        return click(window, &menu, then).await;
    }
    let on = format!("main a[href='#{screen}']");
    click(window, &menu, &on).await?;
    click(window, &on, then).await
}

/// Makes the choices of a look on the screen of the settings, and stays there.
pub(crate) async fn choose(window: &Window, look: &Look) -> Result<()> {
    go(window, "settings", "main input[name=theme]").await?;
    for (name, value, in_force) in [
        ("language", look.language, "lang"),
        ("theme", look.theme, "data-theme"),
        ("textSize", look.text_size, "data-text-size"),
    ] {
        let choice = format!("main input[name={name}][value={value}]");
        click(window, &choice, &format!("html[{in_force}={value}]")).await?;
    }
    Ok(())
}
