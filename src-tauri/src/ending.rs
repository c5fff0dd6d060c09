//! The end of the program, whoever asks for it: the window, the session, or a signal.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use commands::AppState;
use tauri::{AppHandle, Manager as _};

/// How long the store may take to close. A disk that hangs keeps nobody from ending the program: what the
/// log holds is read at the next start.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the window may take to go once the store is closed.
#[cfg(unix)]
const WINDOW_PATIENCE: Duration = Duration::from_secs(3);

/// Closes the store, with all in its file. Tauri ends the process without dropping what it manages.
pub(crate) fn close_store(app: &AppHandle) {
    let (done, is_done) = mpsc::channel();
    let app = app.clone();
    thread::spawn(move || {
        // There is none where the program did not come as far as that.
        if let Some(state) = app.try_state::<AppState>() {
            state.end();
        }
        // Who waits may have given up.
        let _ = done.send(());
    });
    if is_done.recv_timeout(PATIENCE).is_err() {
        log::warn!("the store does not close, and the program ends");
    }
}

/// Ends the program when it is asked to by a signal, as at the end of a session, also where its window
/// hangs.
///
/// # Errors
/// Where the system lets nobody listen.
#[cfg(unix)]
pub(crate) fn listen_for_signals(app: AppHandle) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            close_store(&app);
            app.exit(0);
            thread::sleep(WINDOW_PATIENCE);
            std::process::exit(0);
        }
    });
    Ok(())
}

/// Other systems ask the window.
#[cfg(not(unix))]
pub(crate) fn listen_for_signals(_: AppHandle) -> std::io::Result<()> {
    Ok(())
}
