//! The only window, and the walls around its page.

use std::error::Error;
use std::path::Path;

use commands::{AppState, WindowPlace};
use tauri::webview::PageLoadEvent;
use tauri::{App, AppHandle, Manager as _, Url, WebviewWindow, WebviewWindowBuilder};

use crate::driven::is_driven;
use crate::full_screen;
use crate::window_place::{follow, opening};

/// Its name.
const WINDOW: &str = "main";

/// The proxy of the page: a port at which nobody listens. The page's own rules refuse what it
/// would load, but not that it connects ahead or looks up a name; through this, neither leads
/// anywhere.
const NOWHERE: &str = "http://127.0.0.1:9";

/// Runs before the page: see the file.
const FREEZE: &str = include_str!("freeze.js");

/// The only address of a page: its scheme and host, which Windows names in its own way.
const OWN: (&str, &str) = if cfg!(windows) {
    ("http", "tauri.localhost")
} else {
    ("tauri", "localhost")
};

/// What the page listens for: that a file may have come. It is told no more, and asks.
const RECEIVED: &str = "window.dispatchEvent(new Event('fagspejl-received'))";

/// What the page listens for: that the program has locked, maybe by itself.
const LOCKED: &str = "window.dispatchEvent(new Event('fagspejl-locked'))";

/// What the page listens for: that the clock shows another day, or another zone's time.
const ANOTHER_DAY: &str = "window.dispatchEvent(new Event('fagspejl-another-day'))";

/// What the page listens for: that the window has come to fill the screen, or no longer does.
const FULL_SCREEN: &str = "window.dispatchEvent(new Event('fagspejl-full-screen'))";

/// Opens it, where it `was`; the webview has its folder in `profile`.
pub(crate) fn open(
    app: &App,
    profile: &Path,
    was: Option<WindowPlace>,
) -> Result<(), Box<dyn Error>> {
    let window = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == WINDOW);
    let window = window.ok_or("tauri.conf.json has no window of this name")?;
    let window = opening(app, window, was);
    let window = WebviewWindowBuilder::from_config(app, &window)?
        .data_directory(profile.to_owned())
        // What a page would keep is in memory only. A webview like that cannot be driven.
        .incognito(!is_driven())
        .initialization_script(FREEZE)
        .proxy_url(Url::parse(NOWHERE)?)
        .on_navigation(is_own_page)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                log::warn!("the window keeps its title: {error}");
            }
        })
        .on_page_load(|window, page| {
            // A page that is loaded anew knows nothing of what the one before it has begun.
            if page.event() == PageLoadEvent::Started {
                window.state::<AppState>().cancel_all_jobs();
            }
        })
        .build()?;
    load_again(&window)?;
    full_screen::follow(app, &window, tell_full_screen)?;
    follow(&window);
    Ok(())
}

/// Loads the page again when its process has ended; else the window would stay blank.
#[cfg(target_os = "linux")]
fn load_again(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{WebProcessTerminationReason, WebViewExt as _};

    window.with_webview(|webview| {
        webview
            .inner()
            .connect_web_process_terminated(|webview, reason| {
                if reason != WebProcessTerminationReason::TerminatedByApi {
                    log::error!("the page's process has died: {reason:?}");
                }
                webview.reload();
            });
    })
}

/// Other systems' webviews do it by themselves, or do not tell.
#[cfg(not(target_os = "linux"))]
fn load_again(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Whether an address is the page that the program carries. The page's own rules cannot keep it
/// from being left for another one.
fn is_own_page(address: &Url) -> bool {
    let bare = address.port().is_none() && address.username().is_empty();
    bare && (address.scheme(), address.host_str().unwrap_or_default()) == OWN
}

/// Shows it to the person who has started the program once more.
pub(crate) fn bring_forward(app: &AppHandle) {
    let Some(window) = app.get_webview_window(WINDOW) else {
        return;
    };
    for step in [window.unminimize(), window.show(), window.set_focus()] {
        if let Err(error) = step {
            log::warn!("the window does not come forward: {error}");
        }
    }
}

/// Tells the page that a file may have come.
pub(crate) fn tell_received(app: &AppHandle) {
    tell(app, RECEIVED);
}

/// Tells the page that the clock shows another day, or another zone's time.
pub(crate) fn tell_another_day(app: &AppHandle) {
    tell(app, ANOTHER_DAY);
}

/// Tells the page that the window has come to fill the screen, or no longer does.
fn tell_full_screen(app: &AppHandle) {
    tell(app, FULL_SCREEN);
}

/// Ends the process of the page when the lock is shut, so that nothing stays in its memory of what was
/// typed and shown. The page is loaded again, and shows that it is locked.
pub(crate) fn end_page(app: &AppHandle) {
    // WebKit's driver gives up a page whose process ends: one that tests drive is told, and empties itself.
    if is_driven() {
        return tell(app, LOCKED);
    }
    let Some(window) = app.get_webview_window(WINDOW) else {
        return;
    };
    if let Err(error) = end_process(&window) {
        log::error!("the page stays as it was when it was locked: {error}");
        tell(app, LOCKED);
    }
}

#[cfg(target_os = "linux")]
fn end_process(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt as _;

    window.with_webview(|webview| webview.inner().terminate_web_process())
}

/// Other systems' webviews have no such call: the page is loaded anew.
#[cfg(not(target_os = "linux"))]
fn end_process(window: &WebviewWindow) -> tauri::Result<()> {
    window.reload()
}

fn tell(app: &AppHandle, script: &str) {
    // A page that is not there yet asks when it is.
    let Some(window) = app.get_webview_window(WINDOW) else {
        return;
    };
    if let Err(error) = window.eval(script) {
        log::warn!("the page is not told what has happened: {error}");
    }
}

#[cfg(test)]
mod tests {
    use tauri::Url;

    use super::is_own_page;

    #[test]
    fn the_window_shows_the_page_that_the_program_carries_and_no_other() {
        let (scheme, host) = super::OWN;
        for own in ["", "/", "/index.html?x#y"] {
            let own = format!("{scheme}://{host}{own}");
            assert!(
                Url::parse(&own).is_ok_and(|address| is_own_page(&address)),
                "{own} is the program's own"
            );
        }
        for other in [
            "tauri://other/",
            "tauri://localhost.example.com/",
            "tauri://localhost:80/",
            "tauri://somebody@localhost/",
            "https://tauri.localhost/",
            "http://tauri.localhost:81/",
            "http://127.0.0.1/",
            "https://example.com/tauri.localhost",
            "http://tauri.localhost.example.com/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(
                Url::parse(other).is_ok_and(|address| !is_own_page(&address)),
                "{other} is another's"
            );
        }
    }
}
