//! The state of the program, which one command at a time works on.

use std::mem;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, Once, OnceLock, PoisonError, TryLockError};

use app::{AppError, Backend, DataFolder, InstrumentFile, OpenedFile};
use chrono::{DateTime, Utc};
use domain::{
    Calendar, DayWatch, Idle, Kinds, LockAfter, Now, Progress, SystemLanguage, WindowPlace,
    WindowWatch,
};
use ipc::COMMANDS;

use crate::gate::{Arrival, Gate};
use crate::running::{RunningJob, RunningJobs};

/// The state of the program. There is one in a program.
pub struct AppState {
    backend: Mutex<Backend>,
    /// Held by what changes the store or a file of the program: by a command while it works, by a job
    /// that does so from its beginning to its end. Always taken before the back end.
    changing: Mutex<()>,
    jobs: RunningJobs,
    gate: Arc<Gate>,
    watched: Mutex<Watched>,
    day: Mutex<DayWatch>,
    window: Mutex<WindowWatch>,
    /// Where the settings lie.
    data: PathBuf,
    /// The folder of the file that was chosen last in this run of the program.
    chosen_from: Mutex<Option<PathBuf>>,
    when_locked: OnceLock<Box<dyn Fn() + Send + Sync>>,
    ended: Once,
}

/// What the deadline of the lock goes by. It is never held while the state is waited for.
#[derive(Default)]
struct Watched {
    /// Whether there is a lock and it is open.
    is_unlocked: bool,
    after: LockAfter,
    /// None before anything was done, or looked at, while the lock is open.
    idle: Option<Idle>,
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
            data: folder.path.clone(),
            backend: Mutex::new(Backend::new(folder, calendar, kinds, core, others)),
            changing: Mutex::default(),
            jobs: RunningJobs::default(),
            gate: Arc::default(),
            watched: Mutex::default(),
            day: Mutex::default(),
            window: Mutex::default(),
            chosen_from: Mutex::default(),
            when_locked: OnceLock::new(),
            ended: Once::new(),
        }
    }

    /// `tell` is called whenever an open lock has been shut, whoever has done it. Only the first call of
    /// this counts.
    pub fn when_locked(&self, tell: impl Fn() + Send + Sync + 'static) {
        let _ = self.when_locked.set(Box::new(tell));
    }

    /// The computer speaks this language, which is the program's until the person chooses.
    pub fn note_system_language(&self, language: SystemLanguage) {
        self.with(|backend| backend.stores.system_language = language);
    }

    /// Opens the store before the first command asks for it, which then need not wait.
    pub fn open_ahead(&self) {
        self.with(|backend| backend.stores.open_ahead());
    }

    /// Shows example data in the place of the person's own.
    ///
    /// # Errors
    /// As [`Backend::open_demo`].
    pub fn show_demo(&self, now: Now) -> Result<(), AppError> {
        self.with(|backend| app::demo::open_demo(&mut backend.stores, &backend.library, now))?;
        Ok(())
    }

    /// Takes note that a command has come in, in the order in which they come; this waits for nothing. A
    /// write that came in before the lock was shut is still made.
    pub fn arrive(&self, name: &str) -> Arrival {
        let command = COMMANDS.iter().find(|command| command.name == name);
        self.gate.arrive(command)
    }

    /// Looks whether the person has done nothing for as long as they have chosen, and locks then. Says
    /// whether it has locked.
    pub fn lock_if_idle(&self, now: DateTime<Utc>) -> bool {
        let is_over = {
            let watched = &mut *self.watched();
            if !watched.is_unlocked {
                watched.idle = None;
                return false;
            }
            let idle = watched.idle.get_or_insert(Idle::since(now));
            idle.look(now);
            let is_over = idle.is_over(watched.after);
            if is_over {
                watched.is_unlocked = false;
            }
            is_over
        };
        if is_over {
            self.shut();
            self.tell_locked();
        }
        is_over
    }

    /// Looks at the clock. Says whether it shows another day, or another zone's time, than it did before:
    /// then what is shown may differ, and what is due as well.
    pub fn is_another_day(&self, at: DateTime<Utc>, calendar: Calendar) -> bool {
        let mut day = self.day.lock().unwrap_or_else(PoisonError::into_inner);
        day.look(at, calendar)
    }

    /// The window is here now. It is kept when the program ends; this waits for nothing.
    pub fn note_window(&self, place: WindowPlace) {
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        window.look(place);
    }

    /// A file was chosen from this folder. It is kept when the program ends; this waits for nothing.
    pub fn note_chosen_from(&self, folder: PathBuf) {
        *self.chosen() = Some(folder);
    }

    /// The folder of the file that was chosen last, also in an earlier run of the program.
    pub fn chosen_from(&self) -> Option<PathBuf> {
        let chosen = self.chosen().clone();
        chosen.or_else(|| app::settings::chosen_from(&self.data))
    }

    fn chosen(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.chosen_from
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a job, which `tell` is told of and which can be stopped by its number `id`.
    pub fn begin_job<'a>(&'a self, id: u32, tell: impl Fn(Progress) + 'a) -> RunningJob<'a> {
        self.jobs.begin(id, Box::new(tell))
    }

    /// Stops all jobs: nobody is there any more who would want them.
    pub fn cancel_all_jobs(&self) {
        self.jobs.cancel_all();
    }

    /// The program ends: jobs are stopped, what has come in is written, and the store is closed with all in
    /// its file. Nothing more is done then; whoever asks for the state waits until the process is gone.
    /// When this returns it is done, whoever has called it first.
    pub fn end(&self) {
        self.ended.call_once(|| {
            self.gate.end();
            self.cancel_all_jobs();
            self.gate.wait_for_writes();
            let mut backend = self.backend.lock().unwrap_or_else(PoisonError::into_inner);
            if let Err(error) = backend.end() {
                log::warn!("the log of the store stays beside it: {error}");
            }
            let window = *self.window.lock().unwrap_or_else(PoisonError::into_inner);
            let kept = window
                .moved()
                .map(|place| app::settings::keep_window_place(&backend.stores, place));
            if let Some(Err(error)) = kept {
                log::warn!("the window will open where it did: {error}");
            }
            let chosen = self.chosen().take();
            let kept = chosen.map(|from| app::settings::keep_chosen_from(&backend.stores, &from));
            if let Some(Err(error)) = kept {
                log::warn!("a file will be asked for where it was: {error}");
            }
            mem::forget(backend);
        });
    }

    /// Lets a file wait that the system has handed over.
    pub fn receive(&self, file: OpenedFile) {
        self.with(|backend| backend.received.add(file));
    }

    /// Does something with the state while no other command does.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Backend) -> T) -> T {
        let done = {
            let backend = &mut *self.backend.lock().unwrap_or_else(PoisonError::into_inner);
            // A command that panicked has left no half transaction: it was rolled back.
            let done = act(backend);
            self.watched().is_unlocked = backend.stores.is_unlocked();
            done
        };
        self.let_go();
        done
    }

    pub(crate) fn changing(&self) -> MutexGuard<'_, ()> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn cancel_job(&self, id: u32) {
        self.jobs.cancel(id);
    }

    /// Locks at once. What is being written is written behind it.
    ///
    /// # Errors
    /// [`app::LockError::WrongLockState`] where there is no lock.
    pub(crate) fn lock_now(&self) -> Result<(), AppError> {
        let is_unlocked = self.watched().is_unlocked;
        self.shut();
        if is_unlocked {
            self.tell_locked();
            return Ok(());
        }
        self.with(|backend| app::lock::lock_now(&mut backend.stores, &mut backend.lock))?;
        Ok(())
    }

    /// The person has done something. Says whether it came too late, and the program has locked.
    pub(crate) fn note_activity(&self, now: DateTime<Utc>) -> bool {
        let is_late = self.lock_if_idle(now);
        self.watched().idle = Some(Idle::since(now));
        is_late
    }

    /// The deadline is this from now on.
    pub(crate) fn lock_after(&self, after: LockAfter) {
        self.watched().after = after;
    }

    fn tell_locked(&self) {
        if let Some(tell) = self.when_locked.get() {
            tell();
        }
    }

    fn shut(&self) {
        self.gate.shut();
        self.cancel_all_jobs();
        self.let_go();
    }

    /// Lets the key go where the gate was shut. Waits for nobody: whoever holds the state, or writes what
    /// came in before, calls this afterwards.
    pub(crate) fn let_go(&self) {
        while self.gate.may_close() {
            let mut backend = match self.backend.try_lock() {
                Ok(backend) => backend,
                Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => return,
            };
            let backend = &mut *backend;
            match app::lock::lock_now(&mut backend.stores, &mut backend.lock) {
                Ok(_) | Err(AppError::Lock(_)) => {}
                Err(error) => {
                    log::error!("it is locked, but the file with its key is not kept: {error}");
                }
            }
            self.watched().is_unlocked = backend.stores.is_unlocked();
            self.gate.close();
        }
    }

    fn watched(&self) -> MutexGuard<'_, Watched> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
