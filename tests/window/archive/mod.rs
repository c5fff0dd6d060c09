//! Everything out of the program, and back in.

pub(crate) mod data_by_keyboard;
mod exchanging;
pub(crate) mod opening;
