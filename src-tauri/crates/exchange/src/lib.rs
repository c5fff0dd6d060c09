//! What leaves the machine and what comes in, as bytes: the caller reads and writes the files.

mod caps;
mod checked;
mod csv;
mod json;
mod moment;
mod read;
mod table;
mod tables;
mod words;
mod written;
mod xlsx;

pub use csv::to_csv;
pub use json::to_json;
pub use read::{ImportError, LARGEST, from_json};
pub use written::{FORMAT, VERSION};
pub use xlsx::to_xlsx;

/// A file could not be made; no content is known to cause that.
#[derive(Debug, thiserror::Error)]
#[error("the file could not be made")]
pub struct NotMade(#[source] Box<dyn std::error::Error + Send + Sync>);
