//! Backups, and where the data lies.

mod backups;
mod chosen;
mod data_folder;
mod elsewhere;
mod impossible;
