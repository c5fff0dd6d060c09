//! What opens the store, and the files beside it that belong to its lock.

pub(crate) mod access;
pub(crate) mod encrypt;
pub(crate) mod envelope;
pub(crate) mod identity;
pub mod key_file;
pub(crate) mod opens;
pub mod unlock_attempts;
