//! Everything that the person has, out of the program and back in.

mod export;
pub(crate) mod gather;
pub(crate) mod import;

pub use export::export;
pub use import::{accept_import, decline_import, import};
