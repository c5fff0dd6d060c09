//! The instruments: those that the program carries, those that the store keeps, and the method page.

pub(crate) mod cache;
pub(crate) mod library;
mod method;
pub(crate) mod named_items;

pub use method::method;
