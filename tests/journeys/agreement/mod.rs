//! Focus, agreements, and when the next reflection is due.

mod agreements;
mod days;
mod focus;
mod rhythm;
