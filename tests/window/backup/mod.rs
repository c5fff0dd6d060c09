//! Backups, and where the data lies.

mod impossible;
pub(crate) mod keeping;
mod links;
pub(crate) mod recovering;
pub(crate) mod trouble;
