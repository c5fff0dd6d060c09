//! On paper.

pub(crate) mod reports;
