//! Files and their names: what lies in the data folder, and how a file is written whole.

pub(crate) mod atomic;
pub(crate) mod folder;
pub mod set_aside;
pub(crate) mod swap;
