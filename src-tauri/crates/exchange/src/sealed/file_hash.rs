//! By which the files of a conversation name each other.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// By which a file is known: SHA-256 of what is signed, the same however often it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileHash(#[serde(with = "crate::sealed::hex")] [u8; 32]);

impl FileHash {
    /// Of what is signed.
    pub(crate) fn of(message: &[u8]) -> Self {
        Self(Sha256::digest(message).into())
    }
}
