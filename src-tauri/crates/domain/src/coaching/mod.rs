//! People, and the conversations that one has with them.

pub mod agenda;
pub mod closing;
pub mod computers;
pub mod conversation;
pub mod frame;
pub mod group_sparring;
pub mod half_word;
pub mod observation;
mod person;
pub mod record;
pub mod reveal;
mod shared_out;
pub mod summary;
pub mod turn;

pub use person::{LONGEST_NAME, Person, PersonError, PersonName, Relation};
