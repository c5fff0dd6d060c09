//! What a command works on.

use app::archive::ReceivedQueue;
use app::{AppError, Dialogs, Library, Lock, NewIds, NewSecrets, Stores};
use chrono::{DateTime, Utc};
use domain::{Now, PersonId};
use uuid::Uuid;

use crate::host::Host;
use crate::state::AppState;

/// What a command works on: the state of the program, and the host that runs it.
pub struct Context<'a> {
    state: &'a AppState,
    host: &'a dyn Host,
}

impl<'a> Context<'a> {
    /// That of a call.
    pub fn new(state: &'a AppState, host: &'a dyn Host) -> Self {
        Self { state, host }
    }

    /// Does something with the stores while no other command does. A command that asks the person
    /// something must not do it in here; the same holds for those that follow.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Stores) -> T) -> T {
        act(&mut self.state.lock().stores)
    }

    /// Does something with the stores and the instruments while no other command does.
    pub(crate) fn with_library<T>(&self, act: impl FnOnce(&mut Stores, &Library) -> T) -> T {
        let backend = &mut *self.state.lock();
        act(&mut backend.stores, &backend.library)
    }

    /// Does something with the stores and the lock that is being turned on while no other command
    /// does.
    pub(crate) fn with_lock<T>(&self, act: impl FnOnce(&mut Stores, &mut Lock) -> T) -> T {
        let backend = &mut *self.state.lock();
        act(&mut backend.stores, &mut backend.lock)
    }

    /// Does something with the stores and the files that the system has handed over while no other
    /// command does.
    pub(crate) fn with_received<T>(
        &self,
        act: impl FnOnce(&mut Stores, &mut ReceivedQueue) -> T,
    ) -> T {
        let backend = &mut *self.state.lock();
        act(&mut backend.stores, &mut backend.received)
    }

    /// The present time.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.host.now()
    }

    /// The present time and the day that the person's calendar shows.
    pub(crate) fn today(&self) -> Now {
        self.host.today()
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

    /// What nobody can guess.
    pub(crate) fn new_secrets(&self) -> Result<NewSecrets, AppError> {
        self.host.new_secrets()
    }

    /// Asks the person for files, and waits for the answer.
    pub(crate) fn dialogs(&self) -> &dyn Dialogs {
        self.host.dialogs()
    }
}
