//! What the page may ask: each command converts, calls one use case and converts. They are
//! declared in `ipc::commands!`.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands over what a command takes, and keeps nothing to borrow from"
)]

mod agree;
mod erase;
mod examples;
mod exchange;
mod keep;
mod lock;
mod look;
mod reflect;
mod report;
mod settings;

use std::sync::{Mutex, PoisonError};

use app::Backend;
use tauri::State;

use crate::error::CommandError;

pub(crate) use agree::*;
pub(crate) use erase::*;
pub(crate) use examples::*;
pub(crate) use exchange::*;
pub(crate) use keep::*;
pub(crate) use lock::*;
pub(crate) use look::*;
pub(crate) use reflect::*;
pub(crate) use report::*;
pub(crate) use settings::*;

/// What a command answers with.
pub(crate) type CommandResult<T> = Result<T, CommandError>;

/// The one back end of the program, which one command at a time works on.
pub(crate) struct TheState(Mutex<Backend>);

type AppState<'a> = State<'a, TheState>;

impl TheState {
    pub(crate) fn new(backend: Backend) -> Self {
        Self(Mutex::new(backend))
    }

    pub(crate) fn open_ahead(&self) {
        self.with(|backend| backend.stores.open_ahead());
    }

    /// Does something with the back end while nothing else does.
    fn with<T>(&self, act: impl FnOnce(&mut Backend) -> T) -> T {
        // A command that panicked has left no half transaction: it was rolled back.
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
