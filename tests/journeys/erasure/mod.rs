//! Erasing for good.

mod backups;
mod for_good;
