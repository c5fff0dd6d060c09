//! The table `shared_folders`: by which folder of this computer the files of the conversations with somebody go and
//! come.

use std::path::PathBuf;

use domain::PersonId;
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::transaction::Tx;

/// The folder that is shared with a person, where one is chosen.
///
/// # Errors
/// The database.
pub fn with_person(tx: &Tx<'_>, person: PersonId) -> Result<Option<PathBuf>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT path FROM shared_folders WHERE person = ?1")?;
    let read = |row: &rusqlite::Row<'_>| row.get(0).map(|path: String| path.into());
    Ok(statement.query_row([person.as_uuid()], read).optional()?)
}

/// All of them, each with the person with whom it is shared.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>) -> Result<Vec<(PersonId, PathBuf)>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT person, path FROM shared_folders ORDER BY person")?;
    let read = |row: &rusqlite::Row<'_>| {
        let path: String = row.get("path")?;
        Ok((PersonId::new(row.get("person")?), path.into()))
    };
    Ok(statement.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// Shares this folder with a person, in the place of the one before.
///
/// # Errors
/// The database.
pub fn choose(tx: &Tx<'_>, person: PersonId, path: &str) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO shared_folders (person, path) VALUES (?1, ?2)
             ON CONFLICT (person) DO UPDATE SET path = excluded.path",
        )?
        .execute((person.as_uuid(), path))?;
    Ok(())
}

/// Shares none with a person any more.
///
/// # Errors
/// The database.
pub fn leave(tx: &Tx<'_>, person: PersonId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM shared_folders WHERE person = ?1")?
        .execute([person.as_uuid()])?;
    Ok(())
}
