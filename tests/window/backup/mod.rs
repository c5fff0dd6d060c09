//! Backups, and where the data lies.

mod impossible;
pub(crate) mod keeping;
pub(crate) mod recovering;
pub(crate) mod trouble;
