//! From the first answer to the last.

pub(crate) mod by_keyboard;
mod by_mouse;
mod coming_back;
mod in_view;
mod typed_in;
