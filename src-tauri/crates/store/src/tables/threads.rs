//! The tables `threads` and `thread_files`: the conversations on two computers, and the files that the two programs
//! have sent each other.

use domain::ConversationId;
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::transaction::Tx;

/// A conversation on two computers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadRow {
    /// The card of the other one, as a text.
    pub card: String,
    /// What binds one's own answers, where one has invited.
    pub salt: Option<[u8; 32]>,
}

/// A file as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadFile {
    /// Whether it is one's own.
    pub mine: bool,
    /// What was signed, with its signature.
    pub signed: Vec<u8>,
}

/// Makes a conversation one on two computers.
///
/// # Errors
/// The database.
pub fn add(tx: &Tx<'_>, id: ConversationId, thread: &ThreadRow) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("INSERT INTO threads (conversation, card, salt) VALUES (?1, ?2, ?3)")?
        .execute((
            id.as_uuid(),
            &thread.card,
            thread.salt.as_ref().map(<[u8; 32]>::as_slice),
        ))?;
    Ok(())
}

/// What is known of a conversation, where it is one on two computers.
///
/// # Errors
/// The database.
pub fn get(tx: &Tx<'_>, id: ConversationId) -> Result<Option<ThreadRow>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT card, salt FROM threads WHERE conversation = ?1")?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(ThreadRow {
            card: row.get("card")?,
            salt: row.get("salt")?,
        })
    };
    Ok(statement.query_row([id.as_uuid()], read).optional()?)
}

/// Whether a conversation is one on two computers.
///
/// # Errors
/// The database.
pub fn exists(tx: &Tx<'_>, id: ConversationId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM threads WHERE conversation = ?1)";
    let mut statement = tx.connection.prepare_cached(sql)?;
    Ok(statement.query_row([id.as_uuid()], |row| row.get(0))?)
}

/// Keeps a file.
///
/// # Errors
/// The database.
pub fn keep(tx: &Tx<'_>, id: ConversationId, file: &ThreadFile) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO thread_files (conversation, number, mine, signed)
             SELECT ?1, 1 + coalesce(max(number), 0), ?2, ?3
             FROM thread_files WHERE conversation = ?1",
        )?
        .execute((id.as_uuid(), file.mine, &file.signed))?;
    Ok(())
}

/// The files of a conversation, in the order in which they came.
///
/// # Errors
/// The database.
pub fn files(tx: &Tx<'_>, id: ConversationId) -> Result<Vec<ThreadFile>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT mine, signed FROM thread_files WHERE conversation = ?1 ORDER BY number",
    )?;
    let rows = statement.query_map([id.as_uuid()], |row| {
        Ok(ThreadFile {
            mine: row.get("mine")?,
            signed: row.get("signed")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
