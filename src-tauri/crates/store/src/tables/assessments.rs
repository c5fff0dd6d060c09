//! The table `assessments`: filled-in instruments, drafts and finished ones. It is read through one
//! function, which must be told who rates, whom it is about, and in which conversation, if in one.

use chrono::{DateTime, Utc};
use domain::{
    AssessmentHead, AssessmentId, AssessmentState, ConversationId, Fingerprint, ItemId, PersonId,
    Perspective,
};
use rusqlite::{Row, ToSql, params_from_iter};
use uuid::Uuid;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "assessments";

/// An assessment's row: what is known of it, and which instrument it uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentRow {
    /// What is known of it.
    pub head: AssessmentHead,
    /// Fingerprint of its instrument's text.
    pub instrument: String,
}

/// A finished assessment in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedRow {
    /// Its id.
    pub id: AssessmentId,
    /// When it was finished (UTC).
    pub at: DateTime<Utc>,
    /// Fingerprint of its instrument's text.
    pub instrument: String,
}

/// Which assessments of a subject are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessmentFilter {
    /// Those not finished, the latest begun first.
    Drafts,
    /// Those finished, the latest finished first; looks back are not among them.
    Finished,
}

/// Adds a draft.
///
/// # Errors
/// The database.
pub fn add(tx: &Tx<'_>, head: &AssessmentHead, instrument: &Fingerprint) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO assessments
                 (id, rater, subject, instrument, started, hindsight_of, conversation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((
            head.id.as_uuid(),
            head.rater.as_uuid(),
            head.subject.as_uuid(),
            instrument.as_str(),
            time::to_store(head.started),
            head.hindsight_of.map(|of| of.as_uuid()),
            head.conversation.map(|id| id.as_uuid()),
        ))?;
    Ok(())
}

/// The one query that reads this table. `condition` and what follows it have the values from `?4`.
///
/// # Errors
/// The database, or what `read` says.
fn select<T>(
    tx: &Tx<'_>,
    of: Perspective,
    columns: &str,
    condition: &str,
    values: &[&dyn ToSql],
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT {columns} FROM assessments a
         WHERE a.rater = ?1 AND a.subject = ?2 AND a.conversation IS ?3 AND {condition}"
    ))?;
    let (rater, subject) = (of.rater.as_uuid(), of.subject.as_uuid());
    let conversation = of.conversation.map(|id| id.as_uuid());
    let values = [&rater as &dyn ToSql, &subject, &conversation]
        .into_iter()
        .chain(values.iter().copied());
    let mut rows = statement.query(params_from_iter(values))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// The assessment named `id`.
///
/// # Errors
/// [`StoreError::AssessmentUnknown`], also where it is another's, or the database.
pub fn get(tx: &Tx<'_>, of: Perspective, id: AssessmentId) -> Result<AssessmentRow, StoreError> {
    let found = select(tx, of, COLUMNS, "a.id = ?4", &[&id.as_uuid()], from_row)?;
    found
        .into_iter()
        .next()
        .ok_or(StoreError::AssessmentUnknown)
}

/// Some of the assessments, at most `limit` of them.
///
/// # Errors
/// The database.
pub fn list(
    tx: &Tx<'_>,
    of: Perspective,
    filter: AssessmentFilter,
    limit: usize,
) -> Result<Vec<AssessmentRow>, StoreError> {
    let condition = match filter {
        AssessmentFilter::Drafts => {
            "a.finished IS NULL ORDER BY a.started DESC, a.id DESC LIMIT ?4"
        }
        AssessmentFilter::Finished => {
            "a.finished IS NOT NULL AND a.hindsight_of IS NULL
             ORDER BY a.finished DESC, a.id DESC LIMIT ?4"
        }
    };
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    select(tx, of, COLUMNS, condition, &[&limit], from_row)
}

/// Every assessment, drafts and looks back among them, in the order of their ids.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>, of: Perspective) -> Result<Vec<AssessmentRow>, StoreError> {
    select(tx, of, COLUMNS, "TRUE ORDER BY a.id", &[], from_row)
}

/// Every finished assessment, the latest finished first; looks back are not among them.
///
/// # Errors
/// The database.
pub fn finished(tx: &Tx<'_>, of: Perspective) -> Result<Vec<FinishedRow>, StoreError> {
    let condition = "a.finished IS NOT NULL AND a.hindsight_of IS NULL
         ORDER BY a.finished DESC, a.id DESC";
    let columns = "a.id, a.finished, a.instrument";
    select(tx, of, columns, condition, &[], |row| {
        Ok(FinishedRow {
            id: AssessmentId::new(row.get("id")?),
            at: time::from_store(row.get("finished")?, TABLE)?,
            instrument: row.get("instrument")?,
        })
    })
}

/// How many assessments are finished; looks back are not counted.
///
/// # Errors
/// The database.
pub fn count_finished(tx: &Tx<'_>, of: Perspective) -> Result<usize, StoreError> {
    let condition = "a.finished IS NOT NULL AND a.hindsight_of IS NULL";
    let count = select(tx, of, "count(*)", condition, &[], |row| {
        Ok(row.get::<_, usize>(0)?)
    })?;
    Ok(count.into_iter().sum())
}

/// The one rating that is given in a conversation, draft or finished.
///
/// # Errors
/// The database.
pub fn rating(tx: &Tx<'_>, of: Perspective) -> Result<Option<AssessmentRow>, StoreError> {
    let condition = "a.conversation IS NOT NULL";
    let found = select(tx, of, COLUMNS, condition, &[], from_row)?;
    Ok(found.into_iter().next())
}

/// The look back at an assessment, draft or finished.
///
/// # Errors
/// The database.
pub fn hindsight_of(
    tx: &Tx<'_>,
    of: Perspective,
    id: AssessmentId,
) -> Result<Option<AssessmentRow>, StoreError> {
    let condition = "a.hindsight_of = ?4";
    let found = select(tx, of, COLUMNS, condition, &[&id.as_uuid()], from_row)?;
    Ok(found.into_iter().next())
}

/// Remembers the item that was shown last.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn set_last_item(tx: &Tx<'_>, id: AssessmentId, item: &ItemId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE assessments SET last_item = ?2 WHERE id = ?1")?
        .execute((id.as_uuid(), item.as_str()))?;
    Ok(())
}

/// Finishes a draft; from then on the database refuses to change it, and nothing done to it can be
/// undone. Where it is given in a conversation, nothing at all can: another person comes to the computer.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn finish(tx: &Tx<'_>, head: &AssessmentHead, at: DateTime<Utc>) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE assessments SET finished = ?2 WHERE id = ?1")?
        .execute((head.id.as_uuid(), time::to_store(at)))?;
    tx.freeze(head.id);
    if head.conversation.is_some() {
        tx.clear_undo();
    }
    Ok(())
}

/// Deletes a draft with its answers.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn delete(tx: &Tx<'_>, id: AssessmentId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM assessments WHERE id = ?1")?
        .execute([id.as_uuid()])?;
    Ok(())
}

/// Deletes both ratings of a conversation that is being deleted.
///
/// # Errors
/// [`StoreError::Frozen`] where it is not, or the database.
pub(super) fn delete_of_conversation(tx: &Tx<'_>, id: ConversationId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM assessments WHERE conversation = ?1")?
        .execute([id.as_uuid()])?;
    Ok(())
}

const COLUMNS: &str = "a.id, a.rater, a.subject, a.instrument, a.started, a.finished, a.last_item, \
     a.hindsight_of, a.conversation";

fn from_row(row: &Row<'_>) -> Result<AssessmentRow, StoreError> {
    let finished: Option<i64> = row.get("finished")?;
    let state = match finished {
        None => AssessmentState::Draft,
        Some(at) => AssessmentState::Finished {
            at: time::from_store(at, TABLE)?,
        },
    };
    Ok(AssessmentRow {
        head: AssessmentHead {
            id: AssessmentId::new(row.get("id")?),
            rater: PersonId::new(row.get("rater")?),
            subject: PersonId::new(row.get("subject")?),
            conversation: row
                .get::<_, Option<Uuid>>("conversation")?
                .map(ConversationId::new),
            started: time::from_store(row.get("started")?, TABLE)?,
            state,
            last_item: row.get::<_, Option<String>>("last_item")?.map(ItemId::new),
            hindsight_of: row
                .get::<_, Option<Uuid>>("hindsight_of")?
                .map(AssessmentId::new),
        },
        instrument: row.get("instrument")?,
    })
}
