//! The lock: turning it on and off, opening it, another passphrase, and another recovery code.

pub(crate) mod error;
mod forgotten;
mod key;
mod proposal;
mod rekey;
mod state;
mod suggestion;
mod unlock;

pub use error::LockError;
pub use forgotten::{CodeUnlock, ReadyCodeUnlock, unlock_with_code};
pub(crate) use key::{guess, present_access};
pub use proposal::{Lock, NewSecrets, propose_lock, propose_passphrase, propose_recovery_code};
pub use rekey::{ReadyRekey, Rekey, confirm_recovery_code, turn_off_lock};
pub use state::{lock_now, lock_state};
pub use suggestion::suggest_passphrase;
pub use unlock::unlock;
