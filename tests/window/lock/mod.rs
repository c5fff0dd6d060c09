//! The lock.

mod at_once;
mod by_keyboard;
pub(crate) mod on_and_off;
