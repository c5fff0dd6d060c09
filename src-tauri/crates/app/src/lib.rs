//! The use cases of Fagspejl, one file each: a write is one transaction and says what changed.
//! Nothing here knows the window; times and ids are passed in.

mod agreements;
mod answer;
mod begin;
mod change;
mod delete_draft;
mod desk;
mod error;
mod evidence;
mod example;
mod examples;
mod finish;
mod focus;
mod hindsight;
mod kept;
mod library;
mod method;
mod myself;
mod named_items;
mod overview;
mod place;
mod profile;
mod prompt;
mod reflections;
mod rhythm;
mod settings;
mod undo;

pub use desk::{DataFolder, Desk};
pub use error::AppError;
pub use library::{CORE, InstrumentFile};
pub use myself::NewIds;
pub use picture::{Picture, ProfilePictures, TrendPicture};
pub use store::{StoreError, make_folder};
