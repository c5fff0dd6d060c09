//! The only window, and the walls around its page.

use std::error::Error;
use std::path::Path;

use commands::AppState;
use tauri::webview::PageLoadEvent;
use tauri::{App, AppHandle, Manager as _, Url, WebviewWindowBuilder};

/// Its name.
const WINDOW: &str = "main";

/// The proxy of the page: a port at which nobody listens. The page's own rules refuse what it
/// would load, but not that it connects ahead or looks up a name; through this, neither leads
/// anywhere.
const NOWHERE: &str = "http://127.0.0.1:9";

/// What the page listens for: that a file may have come. It is told no more, and asks.
const RECEIVED: &str = "window.dispatchEvent(new Event('fagspejl-received'))";

/// What the page listens for: that the program has locked by itself.
const LOCKED: &str = "window.dispatchEvent(new Event('fagspejl-locked'))";

/// Opens it; the webview keeps what it keeps in `profile`.
pub(crate) fn open(app: &App, profile: &Path) -> Result<(), Box<dyn Error>> {
    let window = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == WINDOW);
    let window = window.ok_or("tauri.conf.json has no window of this name")?;
    WebviewWindowBuilder::from_config(app, window)?
        .data_directory(profile.to_owned())
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
    Ok(())
}

/// Whether an address is the page that the program carries. The page's own rules cannot keep it
/// from being left for another one.
fn is_own_page(address: &Url) -> bool {
    // The second is how Windows names it.
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
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

/// Tells the page that the program has locked by itself.
pub(crate) fn tell_locked(app: &AppHandle) {
    tell(app, LOCKED);
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
        for own in ["tauri://localhost", "http://tauri.localhost/index.html"] {
            assert!(
                Url::parse(own).is_ok_and(|address| is_own_page(&address)),
                "{own} is the program's own"
            );
        }
        for other in [
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
