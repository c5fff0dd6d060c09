//! The tables `threads` and `thread_files`: the conversations on two computers, and the files that the two programs
//! have sent each other.

use chrono::{DateTime, Utc};
use domain::{ConversationId, SentKind};
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

/// A conversation on two computers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadRow {
    /// The card of the other one, as a text.
    pub card: String,
    /// What binds one's own answers, where one has invited.
    pub salt: Option<[u8; 32]>,
}

/// What one has given, or was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exchanged {
    /// Whether it is one's own.
    pub mine: bool,
    /// What it holds.
    pub kind: SentKind,
    /// When it was made, or came (UTC).
    pub at: DateTime<Utc>,
}

/// A file as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadFile {
    /// What was given with it.
    pub exchanged: Exchanged,
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
            "INSERT INTO thread_files (conversation, number, mine, kind, at, signed)
             SELECT ?1, 1 + coalesce(max(number), 0), ?2, ?3, ?4, ?5
             FROM thread_files WHERE conversation = ?1",
        )?
        .execute((
            id.as_uuid(),
            file.exchanged.mine,
            stored_kind(file.exchanged.kind),
            time::to_store(file.exchanged.at),
            &file.signed,
        ))?;
    Ok(())
}

/// Takes a file away that was kept, by what was signed.
///
/// # Errors
/// The database.
pub fn remove(tx: &Tx<'_>, id: ConversationId, signed: &[u8]) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM thread_files WHERE conversation = ?1 AND signed = ?2")?
        .execute((id.as_uuid(), signed))?;
    Ok(())
}

/// The files of a conversation, in the order in which they came.
///
/// # Errors
/// The database.
pub fn files(tx: &Tx<'_>, id: ConversationId) -> Result<Vec<ThreadFile>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT mine, kind, at, signed FROM thread_files WHERE conversation = ?1 ORDER BY number",
    )?;
    let read = |row: &rusqlite::Row<'_>| {
        let signed = row.get("signed")?;
        Ok(exchanged_in(row).map(|exchanged| ThreadFile { exchanged, signed }))
    };
    let rows = statement.query_map([id.as_uuid()], read)?;
    rows.map(|row| row?).collect()
}

/// What one has given and was given in a conversation, the earliest first.
///
/// # Errors
/// The database.
pub fn exchanged(tx: &Tx<'_>, id: ConversationId) -> Result<Vec<Exchanged>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT mine, kind, at FROM thread_files WHERE conversation = ?1 ORDER BY number",
    )?;
    let rows = statement.query_map([id.as_uuid()], |row| Ok(exchanged_in(row)))?;
    rows.map(|row| row?).collect()
}

fn exchanged_in(row: &rusqlite::Row<'_>) -> Result<Exchanged, StoreError> {
    let table = "thread_files";
    let stored: String = row.get("kind")?;
    let mut kinds = SentKind::ALL.into_iter();
    Ok(Exchanged {
        mine: row.get("mine")?,
        kind: kinds
            .find(|&kind| stored_kind(kind) == stored)
            .ok_or(StoreError::Row { table })?,
        at: time::from_store(row.get("at")?, table)?,
    })
}

/// How what a file holds is written in the store.
fn stored_kind(kind: SentKind) -> &'static str {
    match kind {
        SentKind::Invitation => "invitation",
        SentKind::Rating => "rating",
        SentKind::Opening => "opening",
        SentKind::Record => "record",
        SentKind::End => "end",
    }
}
