//! The lock: turning it on and off, opening it, and another passphrase.

mod change;
mod envelopes;
pub(crate) mod error;
mod key;
pub(crate) mod presence;
mod proposal;
mod rekey;
pub(crate) mod settle;
mod state;
mod unlock;
mod without;

pub use change::{change_passphrase, turn_off_lock};
pub(crate) use envelopes::has_envelopes;
pub use error::LockError;
pub(crate) use key::{guess, present_access};
pub(crate) use proposal::Proposal;
pub use proposal::{NewSecrets, propose_lock, turn_on_lock};
pub use state::{lock_now, lock_state};
pub use unlock::{unlock, unlock_with_code};
pub use without::continue_without_lock;
pub(crate) use without::note_without_lock;

/// The lock as this program works on it: whether one is being turned on.
#[derive(Default)]
pub struct Lock {
    pub(crate) proposal: Option<Proposal>,
}
