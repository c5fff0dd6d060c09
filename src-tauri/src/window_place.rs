//! The window opens where it was.

use commands::{AppState, Screen, WindowPlace};
use tauri::utils::config::WindowConfig;
use tauri::{App, Manager as _, Monitor, WebviewWindow, WindowEvent};

use crate::full_screen;

/// Where the window is to open: where it was, if that can still be reached, else as the configuration says.
pub(crate) fn opening(app: &App, config: &WindowConfig, was: Option<WindowPlace>) -> WindowConfig {
    let screens: Vec<_> = app
        .available_monitors()
        .unwrap_or_default()
        .iter()
        .map(screen)
        .collect();
    let Some(place) = was.and_then(|was| was.within_reach(&screens)) else {
        return config.clone();
    };
    WindowConfig {
        x: Some(place.x.into()),
        y: Some(place.y.into()),
        width: place.width.into(),
        height: place.height.into(),
        maximized: place.maximized,
        center: false,
        ..config.clone()
    }
}

fn screen(monitor: &Monitor) -> Screen {
    let area = monitor.work_area();
    let at = area.position.to_logical(monitor.scale_factor());
    let size = area.size.to_logical(monitor.scale_factor());
    Screen {
        x: at.x,
        y: at.y,
        width: size.width,
        height: size.height,
    }
}

/// Has the state know where the window is, from now on.
pub(crate) fn follow(window: &WebviewWindow) {
    let followed = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Moved(_)
        | WindowEvent::Resized(_)
        | WindowEvent::CloseRequested { .. } = event
        {
            note(&followed);
        }
    });
}

fn note(window: &WebviewWindow) {
    // A minimized window is nowhere, and one that fills the screen comes back to where it was.
    if window.is_minimized().unwrap_or(true) || full_screen::is_or_becomes(window) {
        return;
    }
    match place(window) {
        Ok(place) => window.state::<AppState>().note_window(place),
        Err(error) => log::warn!("the window does not say where it is: {error}"),
    }
}

fn place(window: &WebviewWindow) -> tauri::Result<WindowPlace> {
    let scale = window.scale_factor()?;
    let at = window.outer_position()?.to_logical(scale);
    let size = window.inner_size()?.to_logical(scale);
    Ok(WindowPlace {
        x: at.x,
        y: at.y,
        width: size.width,
        height: size.height,
        maximized: window.is_maximized()?,
    })
}
