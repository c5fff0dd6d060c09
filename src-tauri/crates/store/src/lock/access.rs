//! What opens a store, with or without a lock.

use crate::key::Key;

/// What opens a store, and what its backups carry so that they open too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    key: Key,
    wrapped: Option<Vec<u8>>,
}

impl Access {
    /// To a store without a lock.
    pub fn without_lock() -> Self {
        Self {
            key: Key::integrity(),
            wrapped: None,
        }
    }

    /// To a locked store: its key, and the same key wrapped in what the person knows.
    pub fn locked(key: Key, wrapped: Vec<u8>) -> Self {
        Self {
            key,
            wrapped: Some(wrapped),
        }
    }

    /// The key.
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The wrapped key; none without a lock.
    pub fn wrapped(&self) -> Option<&[u8]> {
        self.wrapped.as_deref()
    }

    /// Whether there is a lock.
    pub fn is_locked(&self) -> bool {
        self.wrapped.is_some()
    }
}
