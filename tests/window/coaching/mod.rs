//! Conversations with others on one computer.

mod agenda;
mod by_keyboard;
mod by_mouse;
mod frame;
pub(crate) mod steps;
