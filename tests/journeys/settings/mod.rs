//! Settings.

mod kept;
