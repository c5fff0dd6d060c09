//! Locking when the person has done nothing for a while, whatever the page does.

use std::thread;
use std::time::Duration;

use commands::AppState;
use tauri::{AppHandle, Manager as _};

use crate::host;

/// How often it is looked: soon after a computer that has slept wakes up, too.
const OFTEN: Duration = Duration::from_secs(1);

/// Looks again and again, on a thread of its own, so that nothing that hangs keeps it from locking.
pub(crate) fn watch_in_background(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(OFTEN);
            app.state::<AppState>().lock_if_idle(host::now());
        }
    });
}
