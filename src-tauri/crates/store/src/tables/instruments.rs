//! The table `instruments`: the exact text of every instrument that was used.

use domain::{Fingerprint, Instrument};
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::transaction::Tx;

/// The file name under which a stored instrument is named in errors.
pub const STORED_FILE: &str = "fagspejl.db";

/// Stores the text of `instrument` unless it is stored already.
///
/// # Errors
/// The database.
pub fn ensure_stored(
    tx: &Tx<'_>,
    instrument: &Instrument,
    text: &str,
) -> Result<Fingerprint, StoreError> {
    let fingerprint = Fingerprint::of(text);
    tx.connection
        .prepare_cached(
            "INSERT INTO instruments (sha256, id, version, text) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (sha256) DO NOTHING",
        )?
        .execute((
            fingerprint.as_str(),
            instrument.id.as_str(),
            &instrument.version,
            text,
        ))?;
    Ok(fingerprint)
}

/// The text with this fingerprint, if it is stored.
///
/// # Errors
/// The database.
pub fn text(tx: &Tx<'_>, fingerprint: &str) -> Result<Option<String>, StoreError> {
    Ok(tx
        .connection
        .prepare_cached("SELECT text FROM instruments WHERE sha256 = ?1")?
        .query_row([fingerprint], |row| row.get(0))
        .optional()?)
}

/// The fingerprints of all stored texts.
///
/// # Errors
/// The database.
pub fn fingerprints(tx: &Tx<'_>) -> Result<Vec<String>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT sha256 FROM instruments ORDER BY sha256")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
