//! What a finished reflection shows.

mod copying;
mod for_two;
