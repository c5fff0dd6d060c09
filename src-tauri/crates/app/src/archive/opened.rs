//! A file that the system hands to the program. Nothing about it is trusted: it is opened once, and
//! only where it is a regular file; a link is not followed, and what is too large is not read.

use std::ffi::OsStr;
use std::path::Path;

use domain::written::{cut, turns};
use store::{FileError, FileFault, FileRole, Place};

/// Most characters of a name that are shown, as a reader counts them.
const LONGEST_NAME: usize = 100;

/// Why a file that was handed over is not inspected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It is an option of a command line, where a file is expected.
    #[error("an option stands in the place of a file")]
    Option,
    /// It is larger than any file that is taken in.
    #[error("it is larger than any file that is taken in")]
    TooLarge,
    /// It is not there, may not be read, or is no ordinary file. A link is none here.
    #[error("it was not read: {0:?}")]
    NotRead(FileFault),
    /// So many files wait already that no more are kept.
    #[error("too many files wait already")]
    TooMany,
}

/// A file as it was handed over: its name, and its bytes or why there are none.
#[derive(Debug)]
pub struct OpenedFile {
    pub(super) name: String,
    pub(super) bytes: Result<Vec<u8>, OpenError>,
    /// Whether it lay in a folder that is shared with somebody.
    pub(super) shared: bool,
}

impl OpenedFile {
    /// Reads what `argument` names, a path that may be relative to `folder`. It may take long, such as
    /// on a network drive.
    pub fn read(argument: &OsStr, folder: &Path) -> Self {
        let path = folder.join(argument);
        let is_option = argument.as_encoded_bytes().starts_with(b"-");
        let name = match path.file_name() {
            Some(name) if !is_option => name,
            _ => argument,
        };
        Self {
            name: shown(&name.to_string_lossy()),
            shared: false,
            bytes: if is_option {
                Err(OpenError::Option)
            } else {
                read(&path)
            },
        }
    }

    /// What was not read from a file, such as a text that the person has put in: it has no name.
    pub fn of(bytes: Vec<u8>) -> Self {
        let too_large = bytes.len() > exchange::LARGEST;
        Self {
            name: String::new(),
            shared: false,
            bytes: if too_large {
                Err(OpenError::TooLarge)
            } else {
                Ok(bytes)
            },
        }
    }

    /// What lay in a folder that is shared with somebody: its name says nothing.
    pub(crate) fn shared(bytes: Vec<u8>) -> Self {
        Self {
            shared: true,
            ..Self::of(bytes)
        }
    }

    /// How many bytes of it are held.
    pub(super) fn size(&self) -> usize {
        self.bytes.as_ref().map_or(0, Vec::len)
    }
}

fn read(path: &Path) -> Result<Vec<u8>, OpenError> {
    let not_read = |error: FileError| OpenError::NotRead(error.fault);
    let place = Place::find_itself(FileRole::Chosen, path);
    let place = place.and_then(Place::there).and_then(Place::alone);
    let place = place.map_err(not_read)?;
    let most = u64::try_from(exchange::LARGEST).unwrap_or(u64::MAX);
    if place.about().is_some_and(|file| file.len() > most) {
        return Err(OpenError::TooLarge);
    }
    // It may still grow.
    let bytes = place.read(most).map_err(not_read)?;
    if bytes.len() > exchange::LARGEST {
        return Err(OpenError::TooLarge);
    }
    Ok(bytes)
}

/// A name as it can stand in a sentence: signs that break a line, or turn its direction so that it
/// reads as another name, are replaced.
fn shown(name: &str) -> String {
    let misleads = |sign: char| {
        sign.is_control()
            || turns(sign)
            || matches!(
                sign,
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
            )
    };
    let name = cut(name, LONGEST_NAME);
    name.chars()
        .map(|sign| {
            if misleads(sign) {
                char::REPLACEMENT_CHARACTER
            } else {
                sign
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_name_that_would_mislead_is_shown_as_it_is() {
        assert_eq!(shown("mine æøå.fagspejl"), "mine æøå.fagspejl");
        assert_eq!(
            shown("a\nb\u{202e}lpjepsgaf"),
            "a\u{fffd}b\u{fffd}lpjepsgaf",
            "it stays on its line, and reads from left to right"
        );
        assert_eq!(
            shown(&"å".repeat(4_000)).chars().count(),
            101,
            "it is bounded, and that is said"
        );
    }
}
