//! Conversations with others on one computer.

mod by_keyboard;
mod by_mouse;
pub(crate) mod steps;
