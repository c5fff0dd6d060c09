//! Examples of what one did.

pub(crate) mod log;
