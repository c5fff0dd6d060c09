//! Backups: one file, and the folder of them.

pub(crate) mod file;
pub mod folder;
pub(crate) mod key_trailer;

pub use file::{key_of, wrapped_key};
