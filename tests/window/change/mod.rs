//! Two reflections beside each other, and looking back.

mod changing;
mod developing_by_keyboard;
