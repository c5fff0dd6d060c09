//! The only SQL of Fagspejl, and the settings file beside it. One file per table; one place that
//! opens, one that holds the connection.

pub mod backup;
pub mod erase;
mod error;
mod file;
mod integrity;
mod lock;
mod migrations;
mod replace;
mod rescue;
pub mod settings;
mod store;
mod tables;
mod time;
mod transaction;
mod undo;

pub use error::StoreError;
pub use file::atomic::write_atomic;
pub use file::folder::make_folder;
pub use file::set_aside;
pub use lock::access::{Access, KEY_LENGTH, Key};
pub use lock::key_file;
pub use lock::unlock_attempts;
pub use replace::restore;
pub use rescue::store::rescue_store;
pub use store::{STORE_FILE, Store};
pub use tables::{
    agreements, answers, assessments, examples, focus, instruments, prompt_answers, rhythms,
    subjects,
};
pub use transaction::Tx;
