//! The state of the program, which one command at a time works on.

use std::sync::{Mutex, MutexGuard, PoisonError};

use app::{AppError, Backend, DataFolder, InstrumentFile, OpenedFile};
use domain::{Calendar, Kinds, Now, Progress};

use crate::running::{RunningJob, RunningJobs};

/// The state of the program. There is one in a program.
pub struct AppState {
    backend: Mutex<Backend>,
    /// Held by what changes the store or a file of the program: by a command while it works, by a job
    /// that does so from its beginning to its end. Always taken before the back end.
    changing: Mutex<()>,
    jobs: RunningJobs,
}

impl AppState {
    /// That of a program that has just been started: see [`Backend::new`].
    pub fn new(
        folder: DataFolder,
        calendar: Calendar,
        kinds: Kinds,
        core: InstrumentFile,
        others: &[InstrumentFile],
    ) -> Self {
        Self {
            backend: Mutex::new(Backend::new(folder, calendar, kinds, core, others)),
            changing: Mutex::default(),
            jobs: RunningJobs::default(),
        }
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

    /// Begins a job, which `tell` is told of and which can be stopped by its number `id`.
    pub fn begin_job<'a>(&'a self, id: u32, tell: impl Fn(Progress) + 'a) -> RunningJob<'a> {
        self.jobs.begin(id, Box::new(tell))
    }

    /// Stops all jobs: nobody is there any more who would want them.
    pub fn cancel_all_jobs(&self) {
        self.jobs.cancel_all();
    }

    /// Lets a file wait that the system has handed over.
    pub fn receive(&self, file: OpenedFile) {
        self.lock().received.add(file);
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Backend> {
        // A command that panicked has left no half transaction: it was rolled back.
        self.backend.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn changing(&self) -> MutexGuard<'_, ()> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn cancel_job(&self, id: u32) {
        self.jobs.cancel(id);
    }
}
