//! The only SQL of Fagspejl, and the settings file beside it. One file per table; one place that
//! opens, one that holds the connection.

pub mod agreements;
pub mod answers;
pub mod assessments;
mod backup;
pub mod backups;
mod carry;
mod check;
mod error;
pub mod examples;
pub mod focus;
mod folder;
pub mod instruments;
mod migrations;
mod open;
pub mod prompt_answers;
mod recover;
mod replace;
mod restore;
pub mod rhythms;
mod salvage;
mod search;
pub mod settings;
pub mod subjects;
mod time;
mod transaction;
mod undo;
mod whole_file;

pub use error::StoreError;
pub use folder::make_folder;
pub use open::{STORE_FILE, Store};
pub use recover::recover;
pub use restore::restore;
pub use transaction::Tx;
pub use whole_file::write_whole;
