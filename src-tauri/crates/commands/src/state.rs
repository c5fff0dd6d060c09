//! The state of the program, which one command at a time works on.

use std::sync::{Mutex, MutexGuard, PoisonError};

use app::{AppError, Backend, DataFolder, InstrumentFile, OpenedFile};
use domain::{Calendar, Kinds, Now};

/// The state of the program. There is one in a program.
pub struct AppState(Mutex<Backend>);

impl AppState {
    /// That of a program that has just been started: see [`Backend::new`].
    pub fn new(
        folder: DataFolder,
        calendar: Calendar,
        kinds: Kinds,
        core: InstrumentFile,
        others: &[InstrumentFile],
    ) -> Self {
        Self(Mutex::new(Backend::new(
            folder, calendar, kinds, core, others,
        )))
    }

    /// Opens the store before the first command asks for it, which then need not wait.
    pub fn open_ahead(&self) {
        self.lock().stores.open_ahead();
    }

    /// Shows example data in the place of the person's own.
    ///
    /// # Errors
    /// As [`Backend::open_demo`].
    pub fn show_demo(&self, now: Now) -> Result<(), AppError> {
        let backend = &mut *self.lock();
        app::demo::open_demo(&mut backend.stores, &backend.library, now).map(drop)
    }

    /// Lets a file wait that the system has handed over.
    pub fn receive(&self, file: OpenedFile) {
        self.lock().received.add(file);
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Backend> {
        // A command that panicked has left no half transaction: it was rolled back.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
