//! Making a new store of what can be read of a damaged one.

mod damaged;
mod row;
mod rows;
pub(crate) mod store;
