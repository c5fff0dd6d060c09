//! The only SQL of Fagspejl, and the settings file beside it. One file per table; one place that
//! opens, one that holds the connection.

pub mod agreements;
pub mod answers;
pub mod assessments;
mod check;
mod error;
pub mod examples;
pub mod focus;
mod folder;
pub mod instruments;
mod migrations;
mod open;
pub mod prompt_answers;
pub mod rhythms;
mod search;
pub mod settings;
pub mod subjects;
mod time;
mod transaction;
mod undo;

pub use error::StoreError;
pub use folder::make_folder;
pub use open::{STORE_FILE, Store};
pub use transaction::Tx;
