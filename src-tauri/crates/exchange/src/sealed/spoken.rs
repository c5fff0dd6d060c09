//! The six words of a card, which two people say to each other.

use scrypt::{Params, scrypt};

use crate::ExportFailed;
use crate::passphrase::suggestion::{SUGGESTION_LENGTH, suggested_passphrase};

/// The work that a try costs who looks for another card with the same words: scrypt with N = 2^17, about
/// half a second and 128 MB. Six words have 66 bits.
const WORK: u8 = 17;
const BLOCKS: u32 = 8;
const LANES: u32 = 1;

/// Nothing else is hashed with it.
const SALT: &[u8] = b"fagspejl card words 1";

/// The words of these bytes, with a space between them.
pub(crate) fn spoken_words(bytes: &[u8]) -> Result<String, ExportFailed> {
    let mut hash = [0; SUGGESTION_LENGTH];
    let params = Params::new(WORK, BLOCKS, LANES, hash.len());
    let params = params.map_err(|error| ExportFailed(error.to_string().into()))?;
    scrypt(bytes, SALT, &params, &mut hash)
        .map_err(|error| ExportFailed(error.to_string().into()))?;
    Ok(suggested_passphrase(&hash).to_string())
}
