//! People: oneself, and those one talks with.

mod person;

pub use person::{LONGEST_NAME, Person, PersonError, PersonName, Relation};
