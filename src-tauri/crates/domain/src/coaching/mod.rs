//! People, and the conversations that one has with them.

pub mod conversation;
mod person;
pub mod reveal;
pub mod turn;

pub use person::{LONGEST_NAME, Person, PersonError, PersonName, Relation};
