//! Everything that the person has, out of the program and back in.

mod export;
pub(crate) mod gather;
pub(crate) mod import;

pub use export::{Export, export};
pub use import::import;
