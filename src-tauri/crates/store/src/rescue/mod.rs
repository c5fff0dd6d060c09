//! Making a new store of what can be read of a damaged one.

mod damaged;
pub(crate) mod references;
pub(crate) mod rows;
pub(crate) mod store;
