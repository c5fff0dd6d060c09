//! The table `observed_practice`: what one saw who went along to a talk.

use domain::{ConversationId, ItemId, Observed};
use rusqlite::Row;

use crate::error::StoreError;
use crate::transaction::Tx;

/// Puts what was seen of an item in the place of what stood there.
///
/// # Errors
/// The database; also where the conversation is no observation of that item, or both have seen it.
pub fn put(tx: &Tx<'_>, conversation: ConversationId, seen: &Observed) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO observed_practice (conversation, item, text) VALUES (?1, ?2, ?3)
             ON CONFLICT (conversation, item) DO UPDATE SET text = excluded.text",
        )?
        .execute((conversation.as_uuid(), seen.item.as_str(), &seen.text))?;
    Ok(())
}

/// Takes what was seen of an item away.
///
/// # Errors
/// The database.
pub fn remove(tx: &Tx<'_>, conversation: ConversationId, item: &ItemId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM observed_practice WHERE conversation = ?1 AND item = ?2")?
        .execute((conversation.as_uuid(), item.as_str()))?;
    Ok(())
}

/// What was seen in one conversation, in the order of its items.
///
/// # Errors
/// The database.
pub fn list(tx: &Tx<'_>, conversation: ConversationId) -> Result<Vec<Observed>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT o.item, o.text FROM observed_practice o
         JOIN conversation_items i ON i.conversation = o.conversation AND i.item = o.item
         WHERE o.conversation = ?1 ORDER BY i.place",
    )?;
    let rows = statement.query_map([conversation.as_uuid()], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether something of it is written. It says nothing of what.
///
/// # Errors
/// The database.
pub fn is_written(tx: &Tx<'_>, conversation: ConversationId) -> Result<bool, StoreError> {
    Ok(tx
        .connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM observed_practice WHERE conversation = ?1)")?
        .query_row([conversation.as_uuid()], |row| row.get(0))?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Observed> {
    Ok(Observed {
        item: ItemId::new(row.get::<_, String>("item")?),
        text: row.get("text")?,
    })
}
