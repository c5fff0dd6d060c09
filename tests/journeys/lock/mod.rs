//! The lock.

mod another_key;
mod backups;
mod lost;
mod on_and_off;
