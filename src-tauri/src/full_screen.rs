//! Whether the window fills the whole screen.

use std::sync::atomic::{AtomicBool, Ordering};

use commands::Window;
use tauri::{App, AppHandle, Manager as _, WebviewWindow};

/// What the desktop has said last, and whom that is told. The desktop decides: where there is no window manager, a
/// window never fills the screen.
struct FullScreen {
    on: AtomicBool,
    tell: fn(&AppHandle),
}

/// The window on the person's screen.
pub(crate) struct RealWindow(pub(crate) WebviewWindow);

impl Window for RealWindow {
    fn is_full_screen(&self) -> bool {
        is_on(&self.0)
    }

    fn set_full_screen(&self, on: bool) {
        set(&self.0, on);
    }
}

/// Whether a window fills the screen, as the desktop says.
fn is_on(window: &WebviewWindow) -> bool {
    let said = window.try_state::<FullScreen>();
    said.is_some_and(|said| said.on.load(Ordering::Relaxed))
}

fn set(window: &WebviewWindow, on: bool) {
    if let Err(error) = window.set_fullscreen(on) {
        log::warn!("the window keeps its size: {error}");
    }
}

/// Whether it fills the screen, or has been asked to: then its size is not its own.
pub(crate) fn is_or_becomes(window: &WebviewWindow) -> bool {
    is_on(window) || window.is_fullscreen().unwrap_or(false)
}

/// Has `tell` tell the page when it comes to fill the screen, and when it no longer does, whoever did it.
pub(crate) fn follow(app: &App, window: &WebviewWindow, tell: fn(&AppHandle)) -> tauri::Result<()> {
    let on = AtomicBool::new(false);
    app.manage(FullScreen { on, tell });
    listen(window)
}

#[cfg(target_os = "linux")]
fn listen(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::gdk::WindowState;
    use gtk::glib::Propagation;
    use gtk::prelude::WidgetExt as _;

    let followed = window.clone();
    window
        .gtk_window()?
        .connect_window_state_event(move |_, event| {
            note(
                &followed,
                event.new_window_state().contains(WindowState::FULLSCREEN),
            );
            Propagation::Proceed
        });
    Ok(())
}

/// Elsewhere Tauri knows it itself.
#[cfg(not(target_os = "linux"))]
fn listen(window: &WebviewWindow) -> tauri::Result<()> {
    let followed = window.clone();
    window.on_window_event(move |event| {
        if let tauri::WindowEvent::Resized(_) = event {
            note(&followed, followed.is_fullscreen().unwrap_or(false));
        }
    });
    Ok(())
}

fn note(window: &WebviewWindow, on: bool) {
    let said = window.state::<FullScreen>();
    if said.on.swap(on, Ordering::Relaxed) == on {
        return;
    }
    // Where the desktop has done it, what was asked for last is something else.
    if !on {
        set(window, false);
    }
    (said.tell)(window.app_handle());
}
