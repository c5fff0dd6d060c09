//! What a command works on.

use std::path::PathBuf;
use std::sync::MutexGuard;

use app::archive::ReceivedQueue;
use app::{
    AppError, Asked, Backend, Desktop, Dialogs, Library, Lock, NewIds, NewSecrets, Outgoing,
    StoreError, Stores,
};
use chrono::{DateTime, Utc};
use domain::{Calendar, FileKind, Job, LockAfter, Now, PersonId, Unwatched};
use ipc::{Command, Effect};
use uuid::Uuid;
use view::Exported;

use crate::error::CommandResult;
use crate::gate::{Arrival, UntilShut};
use crate::host::{Host, Window};
use crate::state::AppState;

/// What a command works on: the state of the program, the host that runs it, and who watches it where
/// it is a job.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    state: &'a AppState,
    host: &'a dyn Host,
    dialogs: &'a dyn Dialogs,
    job: &'a dyn Job,
    /// Whether it waits until no job works on the data folder.
    waits: bool,
}

impl<'a> Context<'a> {
    /// That of a call which nobody watches.
    pub fn new(state: &'a AppState, host: &'a dyn Host) -> Self {
        Self {
            state,
            host,
            dialogs: host.dialogs(),
            job: &Unwatched,
            waits: true,
        }
    }

    /// That of a call which somebody watches and may stop.
    #[must_use]
    pub fn watched_by(self, job: &'a dyn Job) -> Self {
        Self { job, ..self }
    }

    /// Takes note that a command has come in.
    pub(crate) fn arrive(&self, name: &str) -> Arrival {
        self.state.arrive(name)
    }

    /// The same, with a job and dialogs that end when the lock is shut.
    pub(crate) fn until_shut<'b>(&'b self, arrival: &'b Arrival) -> UntilShut<'b> {
        UntilShut {
            arrival,
            job: self.job,
            dialogs: self.dialogs,
        }
    }

    /// That of a call which ends when the lock is shut.
    pub(crate) fn within<'b>(&'b self, until: &'b UntilShut<'b>) -> Context<'b> {
        Context {
            job: until,
            dialogs: until,
            ..*self
        }
    }

    /// The command has ended: where the lock waited for it, the key goes.
    pub(crate) fn leave(&self, arrival: Arrival) {
        drop(arrival);
        self.state.let_go();
    }

    /// Locks at once: see [`AppState::lock_now`].
    pub(crate) fn lock_now(&self) -> Result<(), AppError> {
        self.state.lock_now()
    }

    /// The person has done something; refused where it came too late, and the program has locked.
    pub(crate) fn note_activity(&self) -> Result<(), AppError> {
        if self.state.note_activity(self.now()) {
            return Err(StoreError::Locked.into());
        }
        Ok(())
    }

    /// What the deadline of the lock is, from now on.
    pub(crate) fn lock_after(&self, after: LockAfter) {
        self.state.lock_after(after);
    }

    /// That of this command. What changes the store or a file waits for the jobs that do; a job says
    /// itself when, with [`Context::alone`].
    pub(crate) fn of(self, command: &Command) -> Self {
        Self {
            waits: command.effect != Effect::Read && !command.job,
            ..self
        }
    }

    /// Does something with the stores while no other command does. A command that asks the person
    /// something, or works for long, must not do it in here; the same holds for those that follow.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Stores) -> T) -> T {
        self.with_backend(|backend| act(&mut backend.stores))
    }

    /// Does something with the stores and the instruments while no other command does.
    pub(crate) fn with_library<T>(&self, act: impl FnOnce(&mut Stores, &Library) -> T) -> T {
        self.with_backend(|backend| act(&mut backend.stores, &backend.library))
    }

    /// Does something with the stores and the key that is proposed while no other command
    /// does.
    pub(crate) fn with_lock<T>(&self, act: impl FnOnce(&mut Stores, &mut Lock) -> T) -> T {
        self.with_backend(|backend| act(&mut backend.stores, &mut backend.lock))
    }

    /// Does something with the stores and the files that the system has handed over while no other
    /// command does.
    pub(crate) fn with_received<T>(
        &self,
        act: impl FnOnce(&mut Stores, &mut ReceivedQueue) -> T,
    ) -> T {
        self.with_backend(|backend| act(&mut backend.stores, &mut backend.received))
    }

    /// Does something with the stores, the instruments and the files that were handed over while no other command
    /// does.
    pub(crate) fn with_all_received<T>(
        &self,
        act: impl FnOnce(&mut Stores, &Library, &mut ReceivedQueue) -> T,
    ) -> T {
        self.with_backend(|backend| {
            act(&mut backend.stores, &backend.library, &mut backend.received)
        })
    }

    fn with_backend<T>(&self, act: impl FnOnce(&mut Backend) -> T) -> T {
        let _changing = self.waits.then(|| self.alone());
        self.state.with(act)
    }

    /// While this is held, no other command changes the store or a file of the program; all can read.
    pub(crate) fn alone(&self) -> MutexGuard<'_, ()> {
        self.state.changing()
    }

    /// Who watches this job.
    pub(crate) fn job(&self) -> &dyn Job {
        self.job
    }

    /// Stops a job, where it runs.
    pub(crate) fn cancel_job(&self, id: u32) {
        self.state.cancel_job(id);
    }

    /// The present time.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.host.now()
    }

    /// The present time and the day that the person's calendar shows.
    pub(crate) fn today(&self) -> Now {
        self.host.today()
    }

    /// The person's calendar.
    pub(crate) fn calendar(&self) -> Calendar {
        self.host.calendar()
    }

    /// An id that nothing has yet.
    pub(crate) fn new_id(&self) -> Uuid {
        self.host.new_id()
    }

    /// Ids that nothing has yet.
    pub(crate) fn new_ids<Id>(&self, id: impl FnOnce(Uuid) -> Id) -> NewIds<Id> {
        NewIds {
            id: id(self.new_id()),
            myself: PersonId::new(self.new_id()),
        }
    }

    /// What a new lock is made of.
    pub(crate) fn new_secrets(&self) -> Result<NewSecrets, AppError> {
        let (key, code) = (self.random()?, self.random()?);
        Ok(NewSecrets { key, code })
    }

    /// Random bytes that nobody can guess.
    pub(crate) fn random<const LENGTH: usize>(&self) -> Result<[u8; LENGTH], AppError> {
        let mut bytes = [0; LENGTH];
        self.host.fill_random(&mut bytes)?;
        Ok(bytes)
    }

    /// Asks the person where a file goes, and waits for the answer. Only then `make` makes what stands in
    /// it: under the lock of that moment. Where the lock was shut meanwhile nothing is made. Every
    /// command with such a dialog goes through here.
    pub(crate) fn save(
        &self,
        file: Outgoing,
        make: impl FnOnce() -> CommandResult<Vec<u8>>,
    ) -> CommandResult<Option<Exported>> {
        let Some(written) = file.save(self.dialogs, self.job, make)? else {
            return Ok(None);
        };
        let note =
            |backend: &mut Backend| app::archive::note_made_file(&mut backend.stores, written);
        Ok(Some(self.state.with(note)?))
    }

    /// The desktop around the program.
    pub(crate) fn desktop(&self) -> &dyn Desktop {
        self.host.desktop()
    }

    /// The window around the page.
    pub(crate) fn window(&self) -> &dyn Window {
        self.host.window()
    }

    /// Asks the person for a file of these kinds, waits for the answer, and has `read` read it. Where the lock
    /// was shut meanwhile nothing is read. Every command with such a dialog goes through here.
    pub(crate) fn open<T>(
        &self,
        kinds: &'static [FileKind],
        read: impl FnOnce(PathBuf) -> CommandResult<T>,
    ) -> CommandResult<Option<T>> {
        let title = |backend: &mut Backend| app::dialog_title(&backend.stores, Asked::Open(kinds));
        let title = self.state.with(title);
        self.dialogs.open(&title, kinds).map(read).transpose()
    }
    /// Asks the person for a folder, waits for the answer, and has `take` do something with it. Where the lock was shut
    /// meanwhile nothing is done. Every command with such a dialog goes through here.
    pub(crate) fn folder<T>(
        &self,
        take: impl FnOnce(PathBuf) -> CommandResult<T>,
    ) -> CommandResult<Option<T>> {
        let title = |backend: &mut Backend| app::dialog_title(&backend.stores, Asked::Share);
        let title = self.state.with(title);
        self.dialogs.folder(&title).map(take).transpose()
    }
}
