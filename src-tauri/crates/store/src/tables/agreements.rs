//! The tables `agreements` and `agreement_entries`: what a person agreed with themselves, and what
//! came of it.

use domain::{
    Agreement, AgreementEntry, AgreementId, AgreementState, ConversationId, InstrumentId, ItemId,
    ItemRef, PersonId, Plan,
};
use rusqlite::Row;
use uuid::Uuid;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "agreement_entries";

/// Adds an agreement of `subject` with its first entry.
///
/// # Errors
/// The database.
pub fn add(tx: &Tx<'_>, subject: PersonId, agreement: &Agreement) -> Result<(), StoreError> {
    let item = agreement.item.as_ref();
    tx.connection
        .prepare_cached(
            "INSERT INTO agreements (id, subject, owner, conversation, instrument, item)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            agreement.id.as_uuid(),
            subject.as_uuid(),
            agreement.owner.as_uuid(),
            agreement.conversation.map(|id| id.as_uuid()),
            item.map(|item| item.instrument.as_str()),
            item.map(|item| item.item.as_str()),
        ))?;
    add_entry(tx, agreement.id, &agreement.first)
}

/// Adds an entry to the history of an agreement.
///
/// # Errors
/// The database.
pub fn add_entry(
    tx: &Tx<'_>,
    agreement: AgreementId,
    entry: &AgreementEntry,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO agreement_entries
                 (agreement, number, at, state, situation, action, due, outcome)
             SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7
             FROM agreement_entries WHERE agreement = ?1",
        )?
        .execute((
            agreement.as_uuid(),
            time::to_store(entry.at),
            stored_state(entry.state),
            &entry.plan.situation,
            &entry.plan.action,
            time::day_to_store(entry.plan.due),
            &entry.outcome,
        ))?;
    Ok(())
}

/// The agreement named `id`.
///
/// # Errors
/// [`StoreError::AgreementUnknown`], or the database.
pub fn get(tx: &Tx<'_>, id: AgreementId) -> Result<Agreement, StoreError> {
    let found = select(tx, "a.id = ?1", id.as_uuid())?;
    found.into_iter().next().ok_or(StoreError::AgreementUnknown)
}

/// All agreements that `subject` made with themselves, and those that they keep of a conversation, in the order
/// made.
///
/// # Errors
/// The database.
pub fn list(tx: &Tx<'_>, subject: PersonId) -> Result<Vec<Agreement>, StoreError> {
    let own = "a.subject = ?1 AND a.conversation IS NULL
               OR a.owner = ?1 AND a.conversation IS NOT NULL";
    select(tx, own, subject.as_uuid())
}

/// Those of `subject`, and all that were made in conversations, whoever keeps them, in the order of their ids.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>, subject: PersonId) -> Result<Vec<Agreement>, StoreError> {
    let own = "a.subject = ?1 OR a.conversation IS NOT NULL";
    select(tx, own, subject.as_uuid())
}

/// Those that were made in a conversation, whoever keeps them, in the order made.
///
/// # Errors
/// The database.
pub fn of_conversation(tx: &Tx<'_>, id: ConversationId) -> Result<Vec<Agreement>, StoreError> {
    select(tx, "a.conversation = ?1", id.as_uuid())
}

/// Those of all conversations with a person, whoever keeps them, in the order made.
///
/// # Errors
/// The database.
pub fn with_person(tx: &Tx<'_>, person: PersonId) -> Result<Vec<Agreement>, StoreError> {
    let theirs = "a.conversation IN (SELECT id FROM conversations WHERE person = ?1)";
    select(tx, theirs, person.as_uuid())
}

fn select(tx: &Tx<'_>, condition: &str, id: Uuid) -> Result<Vec<Agreement>, StoreError> {
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT a.id, a.owner, a.conversation, a.instrument, a.item,
                e.at, e.state, e.situation, e.action, e.due, e.outcome
         FROM agreements a JOIN agreement_entries e ON e.agreement = a.id
         WHERE {condition} ORDER BY a.id, e.number"
    ))?;
    let mut rows = statement.query([id])?;
    let mut agreements: Vec<Agreement> = Vec::new();
    while let Some(row) = rows.next()? {
        let id = AgreementId::new(row.get("id")?);
        let entry = entry(row)?;
        match agreements.last_mut() {
            Some(agreement) if agreement.id == id => agreement.later.push(entry),
            _ => agreements.push(Agreement {
                id,
                owner: PersonId::new(row.get("owner")?),
                conversation: row
                    .get::<_, Option<Uuid>>("conversation")?
                    .map(ConversationId::new),
                item: item(row)?,
                first: entry,
                later: Vec::new(),
            }),
        }
    }
    Ok(agreements)
}

fn item(row: &Row<'_>) -> Result<Option<ItemRef>, StoreError> {
    let instrument: Option<String> = row.get("instrument")?;
    let item: Option<String> = row.get("item")?;
    Ok(instrument.zip(item).map(|(instrument, item)| ItemRef {
        instrument: InstrumentId::new(instrument),
        item: ItemId::new(item),
    }))
}

fn entry(row: &Row<'_>) -> Result<AgreementEntry, StoreError> {
    let stored: String = row.get("state")?;
    let due: String = row.get("due")?;
    Ok(AgreementEntry {
        at: time::from_store(row.get("at")?, TABLE)?,
        state: AgreementState::ALL
            .into_iter()
            .find(|&state| stored_state(state) == stored)
            .ok_or(StoreError::Row { table: TABLE })?,
        plan: Plan {
            situation: row.get("situation")?,
            action: row.get("action")?,
            due: time::day_from_store(&due, TABLE)?,
        },
        outcome: row.get("outcome")?,
    })
}

/// How a state is written in the store.
fn stored_state(state: AgreementState) -> &'static str {
    match state {
        AgreementState::Open => "open",
        AgreementState::Done => "done",
        AgreementState::Changed => "changed",
        AgreementState::Dropped => "dropped",
    }
}
