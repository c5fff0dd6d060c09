//! The lock: turning it on and off, opening it, another passphrase, and another recovery code.

mod envelopes;
pub(crate) mod error;
mod forgotten;
mod key;
pub(crate) mod presence;
mod proposal;
mod rekey;
pub(crate) mod settle;
mod state;
mod suggestion;
mod unlock;
mod without;

pub(crate) use envelopes::has_envelopes;
pub use error::LockError;
pub use forgotten::{CodeUnlock, ReadyCodeUnlock, unlock_with_code};
pub(crate) use key::{guess, present_access};
pub use proposal::{Lock, NewSecrets, propose_lock, propose_passphrase, propose_recovery_code};
pub use rekey::{ReadyRekey, Rekey, confirm_recovery_code, turn_off_lock};
pub use state::{lock_now, lock_state};
pub use suggestion::suggest_passphrase;
pub use unlock::unlock;
pub use without::continue_without_lock;
pub(crate) use without::note_without_lock;
