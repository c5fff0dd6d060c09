//! What leaves the machine and what comes in, as bytes: the caller reads and writes the files.

mod caps;
mod checked;
mod csv;
mod envelope;
mod import_error;
mod json;
mod moment;
mod passphrase;
mod read;
mod received;
mod recovery_code;
mod table;
mod tables;
mod written;
mod xlsx;

pub use csv::to_csv;
pub use envelope::{Envelope, EnvelopeError, Secret};
pub use import_error::ImportError;
pub use json::to_json;
pub use passphrase::Passphrase;
pub use read::{LARGEST, from_json};
pub use received::{Received, read_received};
pub use recovery_code::{CODE_LENGTH, RecoveryCode};
pub use written::{FORMAT, VERSION};
pub use xlsx::to_xlsx;

/// A file could not be made; no content is known to cause that.
#[derive(Debug, thiserror::Error)]
#[error("the file could not be made")]
pub struct ExportFailed(#[source] Box<dyn std::error::Error + Send + Sync>);
