//! A store of every released version opens in today's program with all that it holds.

mod content;
mod frozen;
