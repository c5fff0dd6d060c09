//! The only SQL of Fagspejl, and the settings file beside it. One file per table; one place that
//! opens, one that holds the connection.

mod access;
pub mod agreements;
pub mod answers;
pub mod assessments;
pub mod backup;
pub mod backups;
pub mod carried_keys;
mod carry;
mod check;
pub mod erase;
mod error;
pub mod examples;
pub mod focus;
mod folder;
pub mod instruments;
pub mod keys_file;
mod migrations;
mod open;
pub mod prompt_answers;
mod recover;
mod rekey;
mod replace;
mod restore;
pub mod rhythms;
mod salvage;
mod search;
pub mod set_aside;
pub mod settings;
pub mod subjects;
mod time;
mod transaction;
pub mod tries;
mod undo;
mod whole_file;

pub use access::{Access, KEY_LENGTH, Key};
pub use error::StoreError;
pub use folder::make_folder;
pub use open::{STORE_FILE, Store};
pub use recover::recover;
pub use restore::restore;
pub use transaction::Tx;
pub use whole_file::write_whole;
