//! What a finished reflection shows.

mod shown;
