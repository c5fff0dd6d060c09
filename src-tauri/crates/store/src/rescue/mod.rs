//! Making a new store of what can be read of a damaged one.

pub(crate) mod damaged;
pub(crate) mod rows;
pub(crate) mod store;
