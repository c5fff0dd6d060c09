//! The lock.

mod another_key;
mod backups;
mod kept;
mod lost;
mod on_and_off;
