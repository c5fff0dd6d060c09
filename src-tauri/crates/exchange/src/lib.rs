//! What leaves the machine and what comes in, as bytes: the caller reads and writes the files.

mod agenda_points;
mod agreement_history;
mod archive;
mod calendar;
mod caps;
mod csv;
mod envelope;
mod half_word;
mod halves;
mod import_error;
mod moment;
mod passphrase;
mod received;
mod recovery_code;
mod table;
mod tables;
mod xlsx;

pub mod sealed;

pub use archive::{FORMAT, LARGEST, VERSION, from_json, to_json};
pub use calendar::{CalendarEvent, to_calendar};
pub use csv::to_csv;
pub use envelope::{Envelope, EnvelopeError, Secret};
pub use half_word::{HALF_WORD_BYTES, HalfWordHash};
pub use import_error::ImportError;
pub use passphrase::suggestion::{SUGGESTION_LENGTH, suggested_passphrase};
pub use passphrase::{Passphrase, PassphraseError};
pub use received::{Received, ReceivedError, read_received};
pub use recovery_code::{CODE_LENGTH, RecoveryCode};
pub use xlsx::to_xlsx;

/// A file could not be made; no content is known to cause that.
#[derive(Debug, thiserror::Error)]
#[error("the file could not be made")]
pub struct ExportFailed(#[source] Box<dyn std::error::Error + Send + Sync>);
