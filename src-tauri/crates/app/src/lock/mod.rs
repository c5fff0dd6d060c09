//! The lock: turning it on and off, opening it, and another passphrase.

mod change;
pub(crate) mod error;
mod key;
mod proposal;
mod rekey;
mod state;
mod suggestion;
mod unlock;

pub use change::{change_passphrase, turn_off_lock};
pub use error::LockError;
pub(crate) use key::{guess, present_access};
pub(crate) use proposal::Proposal;
pub use proposal::{NewSecrets, propose_lock, turn_on_lock};
pub use state::{lock_now, lock_state};
pub use suggestion::suggest_passphrase;
pub use unlock::{unlock, unlock_with_code};

/// The lock as this program works on it: whether one is being turned on.
#[derive(Default)]
pub struct Lock {
    pub(crate) proposal: Option<Proposal>,
}
