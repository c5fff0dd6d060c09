//! Backups, and where the data lies.

pub(crate) mod keeping;
pub(crate) mod recovering;
pub(crate) mod trouble;
