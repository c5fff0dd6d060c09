//! The use cases of Fagspejl, a folder for each area: a write is one transaction and says what
//! changed. Nothing here knows the window; times and ids are passed in.

pub mod agreement;
pub mod archive;
mod backend;
pub mod backup;
pub mod calendar;
pub mod change;
pub mod coaching;
pub mod demo;
mod dialog_title;
pub mod erasure;
mod error;
pub mod example;
pub mod form_draft;
pub mod instrument;
pub mod lock;
mod made_file;
mod myself;
mod outgoing;
pub mod profile;
pub mod reflection;
pub mod report;
pub mod search;
pub mod settings;
pub mod start;
mod stores;
pub mod undo;

pub use ::report::ReportError;
pub use archive::import::read_file;
pub use archive::{OpenError, OpenedFile};
pub use backend::Backend;
pub use dialog_title::{Asked, dialog_title};
pub use error::AppError;
pub use exchange::ImportError;
pub use exchange::sealed::{CardError, OpenError as UnsealError, PictureError, Refused};
pub use instrument::library::{CORE, InstrumentFile, Library};
pub use lock::{Lock, LockError, NewSecrets};
pub use made_file::{Desktop, WrittenFile};
pub use myself::NewIds;
pub use outgoing::{Dialogs, Outgoing};
pub use picture::{Picture, ProfilePictures, TrendPicture};
pub use store::{FileError, FileFault, FileRole, StoreError, make_folder};
pub use stores::{DataFolder, Stores};
