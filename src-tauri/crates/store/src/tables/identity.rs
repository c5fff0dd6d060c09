//! The table `identity`: who this program is to the programs of others. It is filled in a locked store only.

use rusqlite::OptionalExtension as _;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::transaction::Tx;

/// Who this program is to others.
#[derive(Debug)]
pub struct IdentityRow {
    /// Its secret keys, as they are kept.
    pub secret: Zeroizing<Vec<u8>>,
    /// The name on its card.
    pub name: String,
    /// The how manieth life of this store it is, from 1.
    pub epoch: u32,
}

/// Who this program is, if it is anybody yet.
///
/// # Errors
/// The database.
pub fn get(tx: &Tx<'_>) -> Result<Option<IdentityRow>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT secret, name, epoch FROM identity")?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(IdentityRow {
            secret: Zeroizing::new(row.get("secret")?),
            name: row.get("name")?,
            epoch: row.get("epoch")?,
        })
    };
    Ok(statement.query_row([], read).optional()?)
}

/// Makes this program somebody.
///
/// # Errors
/// The database; also where it is somebody already.
pub fn add(tx: &Tx<'_>, identity: &IdentityRow) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO identity (number, secret, name, epoch) VALUES (1, ?1, ?2, ?3)",
        )?
        .execute((identity.secret.as_slice(), &identity.name, identity.epoch))?;
    Ok(())
}
