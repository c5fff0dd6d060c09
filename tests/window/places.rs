//! Getting to a place by the menu, whichever form the menu has.

use anyhow::Result;
use support::texts::Texts;
use support::window::{Role, Window};

use crate::reflecting::close;
use crate::reflection::by_keyboard::{arrives_at, enter};
use crate::words::Words;

/// The place of the menu in which a screen is, and the heading of that place where it is another one.
fn place_of(screen: &str) -> (&str, Option<&'static str>) {
    match screen {
        "profile" | "change" | "examples" | "earlier" => ("mirror", Some("profile-title")),
        "method" => ("help", Some("help-title")),
        other => (other, None),
    }
}

/// Brings the window to a screen: by the menu, and on from the place that it is in.
pub(crate) async fn go(window: &Window, texts: &Texts, screen: &str) -> Result<()> {
    close(window, &texts.say("app-task-close-label")?).await?;
    let (place, heading) = place_of(screen);
    if !menu_is_seen(window).await? {
        let menu = texts.say("app-menu")?;
        window.click(Role::Button, &menu).await?;
    }
    let name = |of: &str| texts.say(&format!("app-go-{of}"));
    window.click(Role::Link, &name(place)?).await?;
    if let Some(heading) = heading.filter(|_| screen != "profile") {
        window.find(Role::Heading, &texts.say(heading)?).await?;
        window.click(Role::Link, &name(screen)?).await?;
    }
    Ok(())
}

/// As [`go`].
pub(crate) async fn to(window: &Window, words: &Words, screen: &str) -> Result<()> {
    go(window, &Texts::read(words.code)?, screen).await
}

/// As [`go`], with the keyboard alone and from the beginning of the page.
pub(crate) async fn by_keyboard(window: &Window, texts: &Texts, screen: &str) -> Result<()> {
    let (place, heading) = place_of(screen);
    let name = |of: &str| texts.say(&format!("app-go-{of}"));
    enter(window, "a", &name(place)?).await?;
    if let Some(heading) = heading {
        arrives_at(window, &texts.say(heading)?).await?;
        enter(window, "a", &name(screen)?).await?;
    }
    Ok(())
}

/// Whether the links of the menu are seen, once there is a menu; else the button is that opens it.
async fn menu_is_seen(window: &Window) -> Result<bool> {
    let script = "
        const seen = (selector) => document.querySelector(selector)?.checkVisibility();
        if (seen('header.places nav')) return true;
        return seen('header.places button[aria-expanded]') ? false : null";
    window.until_page("the menu", script, &[]).await
}
