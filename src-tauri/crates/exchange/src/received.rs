//! What a file is that somebody else has put there: by its content, since a name can say anything.

use domain::decoded::utf8;
use domain::{Archive, Kinds};
use serde::Deserialize;

use crate::archive::{FORMAT, from_json};
use crate::caps::within;
use crate::halves::without_halves;
use crate::import_error::ImportError;
use crate::sealed::{Card, CardError, is_sealed};

/// What a received file holds. A further kind of file is a further variant.
#[derive(Debug)]
pub enum Received {
    /// An archive.
    Archive(Archive),
    /// A card, as a text.
    Card(Card),
    /// A picture, in which there may be a card.
    Picture,
    /// A file of a conversation on two computers, which its receiver opens.
    Conversation,
}

/// Why a received file is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceivedError {
    /// As an archive.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// As a card.
    #[error(transparent)]
    Card(#[from] CardError),
}

/// What a picture in PNG begins with.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What `bytes` are and hold, checked by the rules of the domain; instruments are of `kinds`.
///
/// # Errors
/// [`ImportError::KindUnknown`], or why a file of a known kind is not taken in.
pub fn read_received(bytes: &[u8], kinds: &Kinds) -> Result<Received, ReceivedError> {
    if is_sealed(bytes) {
        return Ok(Received::Conversation);
    }
    if bytes.starts_with(PICTURE) {
        return Ok(Received::Picture);
    }
    match Card::read_file(bytes) {
        Err(CardError::NotACard) => {}
        read => return Ok(Received::Card(read?)),
    }
    let text = utf8(bytes);
    if begins_as_archive(&text) || says_archive(&without_halves(&text)) {
        return Ok(from_json(&text, kinds).map(Received::Archive)?);
    }
    Err(ImportError::KindUnknown.into())
}

/// Whether it begins as the program writes an archive, also where the rest is broken or cut off.
fn begins_as_archive(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    let mut next = |word: &[u8]| {
        let after = rest.trim_ascii_start().strip_prefix(word);
        rest = after.unwrap_or_default();
        after.is_some()
    };
    let format = format!("\"{FORMAT}\"");
    next(b"{") && next(b"\"format\"") && next(b":") && next(format.as_bytes())
}

/// Whether it is whole JSON that says so, in whatever order another program wrote it.
fn says_archive(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Marked {
        format: String,
    }
    within(bytes) && serde_json::from_slice::<Marked>(bytes).is_ok_and(|file| file.format == FORMAT)
}

#[cfg(test)]
mod tests {
    use super::begins_as_archive;

    #[test]
    fn an_archive_is_known_by_how_it_begins() {
        for archive in [
            "{\n  \"format\": \"fagspejl\",\n  \"version\": 1,",
            "{\"format\":\"fagspejl\"",
        ] {
            assert!(begins_as_archive(archive.as_bytes()), "{archive}");
        }
        for other in [
            "",
            "{",
            "{\"format\":\"fagspejl-round\"}",
            "{\"format\":\"other\"}",
            "{\"version\":1,\"format\":\"fagspejl\"}",
            "[\"format\",\"fagspejl\"]",
            "SQLite format 3",
        ] {
            assert!(!begins_as_archive(other.as_bytes()), "{other}");
        }
    }
}
