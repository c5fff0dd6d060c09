//! Carrying rows from a database that is not trusted, or not whole, into a new store: its own triggers and
//! constraints say what it takes.

pub(crate) mod carrier;
pub(crate) mod new_store;
pub(crate) mod row;
pub(crate) mod whole;
