//! Backups, and where the data lies.

pub(crate) mod keeping;
mod links;
pub(crate) mod recovering;
pub(crate) mod trouble;
