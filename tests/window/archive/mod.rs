//! Everything out of the program, and back in.

pub(crate) mod data_by_keyboard;
pub(crate) mod exchanging;
pub(crate) mod opening;
