//! People, and the conversations that one has with them.

pub mod agenda;
pub mod closing;
pub mod computers;
pub mod conversation;
pub mod frame;
mod person;
pub mod reveal;
pub mod turn;

pub use person::{LONGEST_NAME, Person, PersonError, PersonName, Relation};
