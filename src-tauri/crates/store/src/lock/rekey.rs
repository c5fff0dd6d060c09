//! Encrypting a store's file anew.

use std::path::Path;

use crate::connection::close;
use crate::error::StoreError;
use crate::integrity::verify;
use crate::key::Key;
use crate::untrusted::open_copy;

/// Encrypts a file that nobody holds, and that is no store's own, with another key. It is checked and
/// on disk then.
///
/// # Errors
/// [`StoreError::Damaged`], or the database.
pub(crate) fn rekey(path: &Path, from: &Key, to: &Key) -> Result<(), StoreError> {
    if from != to {
        let connection = open_copy(path, from)?;
        connection.pragma_update(None, "rekey", to.literal().as_str())?;
        close(connection)?;
    }
    verify(path, to)
}
