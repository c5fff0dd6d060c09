//! Files in the data folder: their names, and how one is written whole, replaced and set aside.

pub(crate) mod address;
pub(crate) mod atomic;
pub(crate) mod fault;
pub(crate) mod folder;
pub(crate) mod header;
pub(crate) mod held;
pub(crate) mod log;
pub(crate) mod names;
pub(crate) mod own;
pub(crate) mod place;
pub mod set_aside;
pub(crate) mod swap;
pub(crate) mod temporary;
