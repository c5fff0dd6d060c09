//! Encrypting a store's file anew.

use std::path::Path;

use crate::connection::close;
use crate::error::StoreError;
use crate::integrity::verify;
use crate::key::Key;
use crate::lock::access::Access;
use crate::lock::envelope;
use crate::untrusted::open_copy;

/// Encrypts a file that nobody holds, and that is no store's own, with another key, and has it hold the
/// wrapped key that goes with it. It is checked and on disk then.
///
/// # Errors
/// [`StoreError::Damaged`], or the database.
pub(crate) fn rekey(path: &Path, from: &Key, to: &Access) -> Result<(), StoreError> {
    let connection = open_copy(path, from)?;
    envelope::write(&connection, to.wrapped())?;
    if from != to.key() {
        connection.pragma_update(None, "rekey", to.key().literal().as_str())?;
    }
    close(connection)?;
    verify(path, to.key())
}
