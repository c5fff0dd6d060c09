//! The lock.

mod by_keyboard;
pub(crate) mod on_and_off;
