//! A store and an archive of every released version open in today's program with all that they hold.

mod archives;
mod content;
mod frozen;
