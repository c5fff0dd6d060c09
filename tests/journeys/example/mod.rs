//! Examples of what one did.

mod evidence;
mod log;
mod searching;
