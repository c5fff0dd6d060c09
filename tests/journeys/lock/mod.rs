//! The lock.

mod backups;
mod on_and_off;
