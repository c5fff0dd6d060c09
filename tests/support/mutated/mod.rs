//! Files that the program reads, with something changed in them. A format that comes to it is one
//! more [`Format`] and one more file here.

mod backup;
mod envelope;
mod export;
mod instrument;
mod mutation;
mod reader;
mod received;
mod sealed;

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use self::reader::{Read, Reader};
use crate::faults::Tried;
use crate::random::Random;

pub use mutation::mutation;

/// Longest that one file may take.
const LONGEST: Duration = Duration::from_secs(1);

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An export in JSON, which is taken in.
    Export,
    /// A backup, which is put in the store's place.
    Backup,
    /// An instrument in TOML.
    Instrument,
    /// The wrapped key of a lock.
    Envelope,
    /// A sealed file of a conversation, changed outside.
    Sealed,
    /// The same, changed inside and signed by its sender.
    Signed,
    /// A sealed file that was changed outside, which the program shows and takes in.
    Received,
    /// The same, changed inside and signed by its sender.
    ReceivedSigned,
}

impl Format {
    /// All that a command reads, so that their errors have sentences.
    pub const ALL: [Self; 6] = [
        Self::Export,
        Self::Backup,
        Self::Instrument,
        Self::Envelope,
        Self::Received,
        Self::ReceivedSigned,
    ];

    /// As the table and the command line of the bench name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Backup => "backup",
            Self::Instrument => "instrument",
            Self::Envelope => "envelope",
            Self::Sealed => "sealed",
            Self::Signed => "signed",
            Self::Received => "sealed_file",
            Self::ReceivedSigned => "signed_file",
        }
    }

    fn reader(self) -> Result<Box<dyn Reader>> {
        Ok(match self {
            Self::Export => Box::new(export::Exports::new()?),
            Self::Backup => Box::new(backup::Backups::new()?),
            Self::Instrument => Box::new(instrument::Instruments),
            Self::Envelope => Box::new(envelope::Envelopes::new()?),
            Self::Sealed => Box::new(sealed::Outside::new()?),
            Self::Signed => Box::new(sealed::Inside::new()?),
            Self::Received => Box::new(received::Outside::new()?),
            Self::ReceivedSigned => Box::new(received::Inside::new()?),
        })
    }
}

/// Reads `count` files that were changed somewhere, and gives what came of it with the longest time
/// that one took. A panic ends the program.
///
/// # Errors
/// Where a valid file is refused, so that nothing would be tried, or the file system.
pub fn mutated(format: Format, count: usize) -> Result<(Tried, Duration)> {
    let mut reader = format.reader()?;
    let valid = reader.valid();
    let right = reader.read(&valid)?;
    anyhow::ensure!(
        right.said.is_none() && right.wrong.is_empty(),
        "a valid {} is refused: {:?} {:?}",
        format.name(),
        right.said,
        right.wrong
    );
    let mut random = Random::seeded(u64::try_from(count)?);
    let mut tried = Tried::default();
    let mut slowest = Duration::ZERO;
    for number in 0..count {
        let bytes = mutation(&valid, reader.words(), &mut random);
        let begun = Instant::now();
        let read = reader.read(&bytes);
        let taken = begun.elapsed();
        slowest = slowest.max(taken);
        let place = format!("file {number}");
        let Read { said, mut wrong } = read.with_context(|| place.clone())?;
        if taken > LONGEST {
            wrong.push(format!("it took {taken:?}"));
        }
        tried.add(&place, said.as_deref(), wrong);
    }
    tried.lost.extend(reader.finish()?);
    Ok((tried, slowest))
}
