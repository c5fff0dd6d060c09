//! A file that the system hands to the program. Nothing about it is trusted: it is opened once, and
//! only where it is a regular file; a link is not followed, and what is too large is not read.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use domain::written::{cut, turns};

/// Most characters of a name that are shown, as a reader counts them.
const LONGEST_NAME: usize = 100;

/// Why a file that was handed over is not inspected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It is an option of a command line, where a file is expected.
    #[error("an option stands in the place of a file")]
    Option,
    /// It is a folder, a link, a pipe, a device or the like.
    #[error("it is no regular file")]
    NotRegular,
    /// It is larger than any file that is taken in.
    #[error("it is larger than any file that is taken in")]
    TooLarge,
    /// It is not there, or may not be read.
    #[error("it was not read: {0}")]
    NotRead(io::ErrorKind),
    /// So many files wait already that no more are kept.
    #[error("too many files wait already")]
    TooMany,
}

/// A file as it was handed over: its name, and its bytes or why there are none.
#[derive(Debug)]
pub struct OpenedFile {
    pub(super) name: String,
    pub(super) bytes: Result<Vec<u8>, OpenError>,
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
            bytes: if is_option {
                Err(OpenError::Option)
            } else {
                read(&path)
            },
        }
    }

    /// How many bytes of it are held.
    pub(super) fn size(&self) -> usize {
        self.bytes.as_ref().map_or(0, Vec::len)
    }
}

fn read(path: &Path) -> Result<Vec<u8>, OpenError> {
    let not_read = |error: io::Error| OpenError::NotRead(error.kind());
    if is_device(path) {
        return Err(OpenError::NotRegular);
    }
    // Looked at before it is opened as well: opening alone can do something to a device.
    let there = fs::symlink_metadata(path).map_err(not_read)?;
    if !there.is_file() {
        return Err(OpenError::NotRegular);
    }
    let file = open(path).map_err(not_read)?;
    // What was looked at may have been exchanged for something else.
    let opened = file.metadata().map_err(not_read)?;
    if !opened.is_file() {
        return Err(OpenError::NotRegular);
    }
    let most = u64::try_from(exchange::LARGEST).unwrap_or(u64::MAX);
    if opened.len() > most {
        return Err(OpenError::TooLarge);
    }
    // It may still grow.
    let mut bytes = Vec::new();
    let mut bounded = file.take(most.saturating_add(1));
    bounded.read_to_end(&mut bytes).map_err(not_read)?;
    if bytes.len() > exchange::LARGEST {
        return Err(OpenError::TooLarge);
    }
    Ok(bytes)
}

/// Opens it where its last part is no link; a pipe does not wait for who writes into it.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;

    let flags = libc::O_NOFOLLOW | libc::O_NONBLOCK | libc::O_NOCTTY;
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

/// Whether it names a device, which on Windows it may do without being in a folder.
fn is_device(path: &Path) -> bool {
    use std::path::{Component, Prefix};

    let Some(Component::Prefix(prefix)) = path.components().next() else {
        return false;
    };
    !matches!(prefix.kind(), Prefix::Disk(_) | Prefix::UNC(_, _))
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
