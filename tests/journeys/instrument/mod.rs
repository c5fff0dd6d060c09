//! The instrument, and how it is kept.

mod another_kind;
mod method;
mod wording;
