//! The table `half_words`: what is kept of the words with which the two keep their halves closed. A trigger empties it
//! when both are shown.

use domain::{ConversationId, PersonId};
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::transaction::Tx;

/// How many bytes salt and hash have.
const BYTES: usize = 32;

/// What is kept of a word: its salt, and its slow hash.
pub type Kept = ([u8; BYTES], [u8; BYTES]);

/// Keeps what is kept of the word of one of the two. Nothing that was done before can be undone then: another one
/// may sit at the computer.
///
/// # Errors
/// The database; also where they have one already, or both have seen both.
pub fn add(
    tx: &Tx<'_>,
    conversation: ConversationId,
    rater: PersonId,
    (salt, hash): Kept,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO half_words (conversation, rater, salt, hash) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute((conversation.as_uuid(), rater.as_uuid(), salt, hash))?;
    tx.clear_undo();
    Ok(())
}

/// What is kept of the word of one of the two, where they have one.
///
/// # Errors
/// The database.
pub fn get(
    tx: &Tx<'_>,
    conversation: ConversationId,
    rater: PersonId,
) -> Result<Option<Kept>, StoreError> {
    let kept = tx
        .connection
        .prepare_cached("SELECT salt, hash FROM half_words WHERE conversation = ?1 AND rater = ?2")?
        .query_row((conversation.as_uuid(), rater.as_uuid()), |row| {
            Ok((row.get("salt")?, row.get("hash")?))
        })
        .optional()?;
    Ok(kept)
}

/// Takes the word of one of the two away.
///
/// # Errors
/// The database.
pub fn remove(
    tx: &Tx<'_>,
    conversation: ConversationId,
    rater: PersonId,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM half_words WHERE conversation = ?1 AND rater = ?2")?
        .execute((conversation.as_uuid(), rater.as_uuid()))?;
    Ok(())
}

/// Takes the words of both away.
///
/// # Errors
/// The database.
pub fn remove_both(tx: &Tx<'_>, conversation: ConversationId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM half_words WHERE conversation = ?1")?
        .execute([conversation.as_uuid()])?;
    Ok(())
}
