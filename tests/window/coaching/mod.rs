//! Conversations with others, on one computer and on two.

mod agenda;
mod by_keyboard;
mod by_mouse;
mod frame;
mod observation;
pub(crate) mod observing;
mod shared_folder;
mod sparring;
pub(crate) mod steps;
mod summary;
mod two_computers;
mod two_computers_by_keyboard;
