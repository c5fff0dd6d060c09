//! The lock.

mod asked;
pub(crate) mod at_once;
mod by_keyboard;
mod changed;
mod missing;
pub(crate) mod on_and_off;
mod page_ended;
