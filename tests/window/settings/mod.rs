//! Settings.

mod asked;
mod first_start;
pub(crate) mod in_force;
