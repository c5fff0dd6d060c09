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

use std::sync::{Mutex, MutexGuard, PoisonError};

use app::Desk;
use tauri::State;

use crate::error::Crossing;

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
pub(crate) type Crossed<T> = Result<T, Crossing>;

/// The one desk of the program, which one command at a time works on.
pub(crate) struct TheDesk(Mutex<Desk>);

type AtDesk<'a> = State<'a, TheDesk>;

impl TheDesk {
    pub(crate) fn new(desk: Desk) -> Self {
        Self(Mutex::new(desk))
    }

    pub(crate) fn open_ahead(&self) {
        self.take().open_ahead();
    }

    fn take(&self) -> MutexGuard<'_, Desk> {
        // A command that panicked has left no half transaction: it was rolled back.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
