//! The key of a store's file.

use std::fmt::{self, Debug, Formatter, Write as _};

use rusqlite::Connection;
use zeroize::Zeroizing;

/// How long a key is, in bytes.
pub const KEY_LENGTH: usize = 32;

/// The key without a lock. It is no secret: it only gives every page a checksum.
const INTEGRITY_KEY: &[u8; KEY_LENGTH] = b"Fagspejl integrity key, no secre";

/// The key of a store's file. It is gone from memory with the value, and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Zeroizing<[u8; KEY_LENGTH]>);

impl Key {
    /// A key of its own.
    pub fn new(bytes: [u8; KEY_LENGTH]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key of every store without a lock.
    pub fn integrity() -> Self {
        Self::new(*INTEGRITY_KEY)
    }

    /// Its bytes, for wrapping it.
    pub fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// Gives it to a connection that has read nothing yet.
    pub(crate) fn apply(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.pragma_update(None, "key", self.literal().as_str())
    }

    /// As SQLCipher takes a key that it is not to derive from anything.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        let mut literal = Zeroizing::new(String::from("x'"));
        for byte in self.0.iter() {
            // Writing to a String cannot fail.
            let _ = write!(literal, "{byte:02x}");
        }
        literal.push('\'');
        literal
    }
}

impl Debug for Key {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key")
    }
}
