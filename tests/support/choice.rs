//! The instrument of the kind that only the tests know.

use app::InstrumentFile;
use domain::{Instrument, InstrumentError};
pub use test_kind::kinds;

/// An instrument of this kind, written in Danish only.
pub const CHOICE: InstrumentFile = InstrumentFile {
    file: test_kind::FILE,
    text: test_kind::TEXT,
};

/// The same, read.
///
/// # Errors
/// Where it is broken.
pub fn choice() -> Result<Instrument, InstrumentError> {
    Instrument::parse(CHOICE.file, CHOICE.text, &kinds())
}
