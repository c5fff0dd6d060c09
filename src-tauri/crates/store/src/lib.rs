//! The only SQL of Fagspejl, and the settings file beside it. In floors, each file knows only what is
//! below it: files and their names; connections; checks; the lock and the file of one backup; the
//! folder of backups; the open store; what replaces, rescues and erases it. The tables stand on the
//! open store, and one list of them feeds undo, rescue and erasure.

mod affected;
pub mod backup;
mod carry;
mod connection;
mod copied_over;
mod counts;
pub mod erase;
mod error;
mod file;
mod integrity;
mod key;
mod lock;
mod log_stamp;
mod migrated_schema;
mod migrations;
pub mod rekey;
mod replace;
mod rescue;
mod schema;
pub mod settings;
pub mod shared_folder;
mod store;
mod tables;
mod time;
mod transaction;
mod undo;
mod untrusted;

pub use error::StoreError;
pub use file::fault::{FileError, FileFault, FileRole};
pub use file::folder::{make_folder, make_private};
pub use file::names::STORE_FILE;
pub use file::own::{is_own, is_store};
pub use file::place::Place;
pub use file::set_aside;
pub use key::{KEY_LENGTH, Key};
pub use lock::access::Access;
pub use lock::opens::{envelope_inside, opens};
pub use lock::{key_file, unlock_attempts};
pub use replace::{PreparedRestore, complete_swap};
pub use rescue::references::BundledInstrument;
pub use rescue::rows::LostRows;
pub use rescue::store::{Rescued, rescue_store};
pub use schema::{NOT_CONTENT, Parent, TABLES, Table, Undo};
pub use store::Store;
pub use tables::{
    agenda_points, agenda_templates, agreements, answers, assessments, closings, conversations,
    examples, focus, form_drafts, frames, group_learnings, half_words, identity, instruments,
    observed_practice, people, prompt_answers, rhythms, shared_folders, threads,
};
pub use transaction::Tx;
