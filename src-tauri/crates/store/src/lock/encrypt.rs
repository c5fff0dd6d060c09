//! Encrypting a database's file with another key.

use std::path::Path;

use crate::connection::close;
use crate::error::StoreError;
use crate::integrity::verify;
use crate::key::Key;
use crate::lock::access::Access;
use crate::lock::envelope;
use crate::lock::identity;
use crate::untrusted::open_copy;

/// Encrypts a file that nobody holds, and that is no store's own, so that `to` opens it instead of `from`.
/// It holds the wrapped key of `to` then, is checked and on disk; where that is no lock, who the program is to others
/// is gone from it. Every store and backup that gets another access goes through here.
///
/// # Errors
/// [`StoreError::Damaged`], or the database.
pub(crate) fn encrypt_anew(path: &Path, from: &Key, to: &Access) -> Result<(), StoreError> {
    let connection = open_copy(path, from)?;
    envelope::write(&connection, to.wrapped())?;
    if !to.is_locked() {
        identity::remove(&connection)?;
    }
    if from != to.key() {
        connection.pragma_update(None, "rekey", to.key().literal().as_str())?;
    }
    close(connection)?;
    verify(path, to.key())
}
