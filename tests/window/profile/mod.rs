//! What a finished reflection shows.

mod beside;
mod copying;
mod for_two;
