//! The use cases of Fagspejl, one file each: a write is one transaction and says what changed.
//! Nothing here knows the window; times and ids are passed in.

mod agreements;
mod answer;
mod backups;
mod begin;
mod change;
mod delete_draft;
mod desk;
mod error;
mod everything;
mod evidence;
mod example;
mod examples;
mod export;
mod finish;
mod focus;
mod hindsight;
mod import;
mod kept;
mod library;
mod method;
mod myself;
mod named_items;
mod overview;
mod place;
mod profile;
mod prompt;
mod recover;
mod reflections;
mod rhythm;
mod settings;
mod undo;

pub use desk::{DataFolder, Desk};
pub use error::AppError;
pub use exchange::ImportError;
pub use export::{Dialogs, Export};
pub use import::read_file;
pub use library::{CORE, InstrumentFile};
pub use myself::NewIds;
pub use picture::{Picture, ProfilePictures, TrendPicture};
pub use store::{StoreError, make_folder};
