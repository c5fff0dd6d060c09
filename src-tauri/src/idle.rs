//! Looking at the clock again and again, whatever the page does: for the lock, when the person has done
//! nothing for a while, and for the day, which may become another.

use std::thread;
use std::time::Duration;

use commands::AppState;
use tauri::{AppHandle, Manager as _};

use crate::{host, window};

/// How often it is looked: soon after a computer that has slept wakes up, too.
const OFTEN: Duration = Duration::from_secs(1);

/// Looks again and again, on a thread of its own, so that nothing that hangs keeps it from locking.
pub(crate) fn watch_in_background(app: AppHandle) {
    // Before the page is there: what changes from then on, it is told.
    app.state::<AppState>()
        .is_another_day(host::now(), host::calendar());
    thread::spawn(move || {
        loop {
            thread::sleep(OFTEN);
            let state = app.state::<AppState>();
            let now = host::now();
            state.lock_if_idle(now);
            if state.is_another_day(now, host::calendar()) {
                window::tell_another_day(&app);
            }
        }
    });
}
