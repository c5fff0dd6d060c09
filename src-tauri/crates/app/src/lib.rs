//! The use cases of Fagspejl, one file each: a write is one transaction and says what changed.
//! Nothing here knows the window; times and ids are passed in.

mod answer;
mod begin;
mod delete_draft;
mod desk;
mod error;
mod example;
mod finish;
mod kept;
mod library;
mod method;
mod overview;
mod place;
mod profile;
mod reflections;
mod settings;
mod undo;

pub use begin::NewIds;
pub use desk::{DataFolder, Desk};
pub use error::AppError;
pub use library::{CORE, InstrumentFile};
pub use picture::ProfilePictures;
pub use store::{StoreError, make_folder};
