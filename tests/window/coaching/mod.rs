//! Conversations with others, on one computer and on two.

mod agenda;
mod by_keyboard;
mod by_mouse;
mod frame;
pub(crate) mod steps;
mod two_computers;
