//! The tables `conversations` and `conversation_items`: with whom one talks, about whose work, and what both
//! rate first.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{AssessmentId, Conversation, ConversationId, Fingerprint, ItemId, PersonId};
use rusqlite::{Row, ToSql};

use crate::error::StoreError;
use crate::tables::assessments;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "conversations";

const COLUMNS: &str =
    "id, person, subject, instrument, question, minutes, begun, revealed, ended, next_on";

/// A conversation's row: what is known of it, and by which instrument both rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationRow {
    /// What is known of it.
    pub conversation: Conversation,
    /// Fingerprint of its instrument's text.
    pub instrument: String,
}

/// Adds a conversation, of which nothing is shown yet.
///
/// # Errors
/// The database.
pub fn add(
    tx: &Tx<'_>,
    conversation: &Conversation,
    instrument: &Fingerprint,
) -> Result<(), StoreError> {
    let id = conversation.id.as_uuid();
    tx.connection
        .prepare_cached(
            "INSERT INTO conversations (id, person, subject, instrument, question, minutes, begun)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((
            id,
            conversation.person.as_uuid(),
            conversation.subject.as_uuid(),
            instrument.as_str(),
            conversation.question.as_deref(),
            conversation.minutes,
            time::to_store(conversation.begun),
        ))?;
    let mut insert = tx.connection.prepare_cached(
        "INSERT INTO conversation_items (conversation, place, item) VALUES (?1, ?2, ?3)",
    )?;
    for (place, item) in (1_i64..).zip(&conversation.items) {
        insert.execute((id, place, item.as_str()))?;
    }
    Ok(())
}

/// The conversation with this id.
///
/// # Errors
/// [`StoreError::ConversationUnknown`], or the database.
pub fn get(tx: &Tx<'_>, id: ConversationId) -> Result<ConversationRow, StoreError> {
    let found = select(tx, "id = ?1", &[&id.as_uuid()])?;
    let found = found.into_iter().next();
    found.ok_or(StoreError::ConversationUnknown)
}

/// Those with a person, the latest begun first.
///
/// # Errors
/// The database.
pub fn with_person(tx: &Tx<'_>, person: PersonId) -> Result<Vec<ConversationRow>, StoreError> {
    let condition = "person = ?1 ORDER BY begun DESC, id DESC";
    select(tx, condition, &[&person.as_uuid()])
}

/// The observations of the work of `subject` that both have seen, the latest first.
///
/// # Errors
/// The database.
pub fn observations(tx: &Tx<'_>, subject: PersonId) -> Result<Vec<ConversationRow>, StoreError> {
    let condition = "subject = ?1 AND question IS NOT NULL AND revealed IS NOT NULL
         ORDER BY revealed DESC, id";
    select(tx, condition, &[&subject.as_uuid()])
}

/// Those in which somebody may still rate, in the order of their ids.
///
/// # Errors
/// The database.
pub fn under_way(tx: &Tx<'_>) -> Result<Vec<ConversationRow>, StoreError> {
    select(tx, "revealed IS NULL AND ended IS NULL ORDER BY id", &[])
}

/// Whether both were shown on two computers, and the other one has not got the answers of the one who has invited, or
/// what came of it where it has ended.
const OWED: &str = "revealed IS NOT NULL
    AND EXISTS (SELECT 1 FROM threads WHERE threads.conversation = conversations.id)
    AND NOT EXISTS (SELECT 1 FROM thread_files
                    WHERE thread_files.conversation = conversations.id AND kind = 'record')";

/// Those that have not ended, and those of which the other one has not got what they are to get, the latest begun
/// first.
///
/// # Errors
/// The database.
pub fn under_way_or_owed(tx: &Tx<'_>) -> Result<Vec<ConversationRow>, StoreError> {
    let sql = format!("(ended IS NULL OR {OWED}) ORDER BY begun DESC, id");
    select(tx, &sql, &[])
}

/// All of them, in the order of their ids.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>) -> Result<Vec<ConversationRow>, StoreError> {
    select(tx, "TRUE ORDER BY id", &[])
}

/// Notes that both ratings are shown from now on. Nothing that was done before can be undone then.
///
/// # Errors
/// The database; also where not both are finished, or they were shown before.
pub fn reveal(tx: &Tx<'_>, id: ConversationId, at: DateTime<Utc>) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE conversations SET revealed = ?2 WHERE id = ?1")?
        .execute((id.as_uuid(), time::to_store(at)))?;
    tx.clear_undo();
    Ok(())
}

/// Ends a conversation; `next` is the day on which the two talk again.
///
/// # Errors
/// The database.
pub fn end(
    tx: &Tx<'_>,
    id: ConversationId,
    at: DateTime<Utc>,
    next: Option<NaiveDate>,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE conversations SET ended = ?2, next_on = ?3 WHERE id = ?1")?
        .execute((
            id.as_uuid(),
            time::to_store(at),
            next.map(time::day_to_store),
        ))?;
    Ok(())
}

/// Deletes a conversation with all that was given in it, also what is finished, and what was agreed there.
///
/// # Errors
/// The database.
pub fn delete(tx: &Tx<'_>, id: ConversationId) -> Result<(), StoreError> {
    // Only while this is so do the triggers let what is finished go, and come back.
    let with_id = |sql: &str| -> Result<(), StoreError> {
        tx.connection.prepare_cached(sql)?.execute([id.as_uuid()])?;
        Ok(())
    };
    with_id("UPDATE conversations SET deleting = TRUE WHERE id = ?1")?;
    with_id("DELETE FROM agreements WHERE conversation = ?1")?;
    assessments::delete_of_conversation(tx, id)?;
    with_id("DELETE FROM conversations WHERE id = ?1")
}

/// Takes one rating out of a conversation that not both have seen, also one that is finished. Nothing that was done
/// before can be undone then.
///
/// # Errors
/// [`StoreError::Frozen`] where both have seen it, or the database.
pub fn take_rating_out(
    tx: &Tx<'_>,
    id: ConversationId,
    rating: AssessmentId,
) -> Result<(), StoreError> {
    // As in `delete`; what both have seen stays frozen.
    let releasing = |on: bool| -> Result<(), StoreError> {
        tx.connection
            .prepare_cached(
                "UPDATE conversations SET deleting = ?2 WHERE id = ?1 AND revealed IS NULL",
            )?
            .execute((id.as_uuid(), on))?;
        Ok(())
    };
    releasing(true)?;
    assessments::delete(tx, rating)?;
    tx.clear_undo();
    releasing(false)
}

fn select(
    tx: &Tx<'_>,
    condition: &str,
    values: &[&dyn ToSql],
) -> Result<Vec<ConversationRow>, StoreError> {
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM conversations WHERE {condition}"
    ))?;
    let rows = statement.query_map(values, |row| Ok(from_row(row)))?;
    let mut found = Vec::new();
    for row in rows {
        let mut row = row??;
        row.conversation.items = items(tx, row.conversation.id)?;
        found.push(row);
    }
    Ok(found)
}

fn items(tx: &Tx<'_>, id: ConversationId) -> Result<Vec<ItemId>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT item FROM conversation_items WHERE conversation = ?1 ORDER BY place",
    )?;
    let rows = statement.query_map([id.as_uuid()], |row| {
        row.get::<_, String>("item").map(ItemId::new)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> Result<ConversationRow, StoreError> {
    let at = |column: &str| -> Result<_, StoreError> {
        let at: Option<i64> = row.get(column)?;
        at.map(|at| time::from_store(at, TABLE)).transpose()
    };
    let next: Option<String> = row.get("next_on")?;
    let next = next.map(|day| time::day_from_store(&day, TABLE));
    Ok(ConversationRow {
        conversation: Conversation {
            id: ConversationId::new(row.get("id")?),
            person: PersonId::new(row.get("person")?),
            subject: PersonId::new(row.get("subject")?),
            items: Vec::new(),
            question: row.get("question")?,
            minutes: row.get("minutes")?,
            begun: time::from_store(row.get("begun")?, TABLE)?,
            revealed: at("revealed")?,
            ended: at("ended")?,
            next: next.transpose()?,
        },
        instrument: row.get("instrument")?,
    })
}
