//! The instrument, and how it is kept.

mod method;
mod wording;
