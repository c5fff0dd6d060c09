//! Settings.

mod asked;
pub(crate) mod in_force;
