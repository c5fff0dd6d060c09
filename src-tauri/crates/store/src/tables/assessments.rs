//! The table `assessments`: filled-in instruments, drafts and finished ones.

use chrono::{DateTime, Utc};
use domain::{AssessmentHead, AssessmentId, AssessmentState, Fingerprint, ItemId, SubjectId};
use rusqlite::{OptionalExtension as _, Row};
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
    /// How many items have an answer.
    pub answered: usize,
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
            "INSERT INTO assessments (id, rater, subject, instrument, started, hindsight_of)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            head.id.as_uuid(),
            head.rater.as_uuid(),
            head.subject.as_uuid(),
            instrument.as_str(),
            time::to_store(head.started),
            head.hindsight_of.map(|of| of.as_uuid()),
        ))?;
    Ok(())
}

/// The assessment named `id`.
///
/// # Errors
/// [`StoreError::AssessmentUnknown`], or the database.
pub fn get(tx: &Tx<'_>, id: AssessmentId) -> Result<AssessmentRow, StoreError> {
    tx.connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM assessments a WHERE a.id = ?1"
        ))?
        .query_row([id.as_uuid()], |row| Ok(from_row(row)))
        .optional()?
        .ok_or(StoreError::AssessmentUnknown)?
}

/// The assessments of `subject`, at most `limit` of them.
///
/// # Errors
/// The database.
pub fn list(
    tx: &Tx<'_>,
    subject: SubjectId,
    filter: AssessmentFilter,
    limit: usize,
) -> Result<Vec<AssessmentRow>, StoreError> {
    let condition = match filter {
        AssessmentFilter::Drafts => "a.finished IS NULL ORDER BY a.started DESC, a.id DESC",
        AssessmentFilter::Finished => {
            "a.finished IS NOT NULL AND a.hindsight_of IS NULL ORDER BY a.finished DESC, a.id DESC"
        }
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM assessments a WHERE a.subject = ?1 AND {condition} LIMIT ?2"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = tx.connection.prepare_cached(&sql)?;
    let rows = statement.query_map((subject.as_uuid(), limit), |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

/// Every assessment of `subject`, drafts and looks back among them, in the order of their ids.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>, subject: SubjectId) -> Result<Vec<AssessmentRow>, StoreError> {
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM assessments a WHERE a.subject = ?1 ORDER BY a.id"
    ))?;
    let rows = statement.query_map([subject.as_uuid()], |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

/// Every finished assessment of `subject`, the latest finished first; looks back are not among them.
///
/// # Errors
/// The database.
pub fn finished(tx: &Tx<'_>, subject: SubjectId) -> Result<Vec<FinishedRow>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT id, finished, instrument FROM assessments
         WHERE subject = ?1 AND finished IS NOT NULL AND hindsight_of IS NULL
         ORDER BY finished DESC, id DESC",
    )?;
    let mut rows = statement.query([subject.as_uuid()])?;
    let mut finished = Vec::new();
    while let Some(row) = rows.next()? {
        finished.push(FinishedRow {
            id: AssessmentId::new(row.get("id")?),
            at: time::from_store(row.get("finished")?, TABLE)?,
            instrument: row.get("instrument")?,
        });
    }
    Ok(finished)
}

/// How many assessments of `subject` are finished; looks back are not counted.
///
/// # Errors
/// The database.
pub fn count_finished(tx: &Tx<'_>, subject: SubjectId) -> Result<usize, StoreError> {
    Ok(tx
        .connection
        .prepare_cached(
            "SELECT count(*) FROM assessments
             WHERE subject = ?1 AND finished IS NOT NULL AND hindsight_of IS NULL",
        )?
        .query_row([subject.as_uuid()], |row| row.get(0))?)
}

/// The look back at an assessment, draft or finished.
///
/// # Errors
/// The database.
pub fn hindsight_of(tx: &Tx<'_>, id: AssessmentId) -> Result<Option<AssessmentRow>, StoreError> {
    tx.connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM assessments a WHERE a.hindsight_of = ?1"
        ))?
        .query_row([id.as_uuid()], |row| Ok(from_row(row)))
        .optional()?
        .transpose()
}

/// Remembers the item that was shown last.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn set_last_item(tx: &Tx<'_>, id: AssessmentId, item: &ItemId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE assessments SET place = ?2 WHERE id = ?1")?
        .execute((id.as_uuid(), item.as_str()))?;
    Ok(())
}

/// Finishes a draft; from then on the database refuses to change it, and nothing done to it can be
/// undone.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn finish(tx: &Tx<'_>, id: AssessmentId, at: DateTime<Utc>) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("UPDATE assessments SET finished = ?2 WHERE id = ?1")?
        .execute((id.as_uuid(), time::to_store(at)))?;
    tx.freeze(id);
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

const COLUMNS: &str = "a.id, a.rater, a.subject, a.instrument, a.started, a.finished, a.place, \
     a.hindsight_of, \
     (SELECT count(*) FROM answers WHERE assessment = a.id) AS answered";

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
            rater: SubjectId::new(row.get("rater")?),
            subject: SubjectId::new(row.get("subject")?),
            started: time::from_store(row.get("started")?, TABLE)?,
            state,
            place: row.get::<_, Option<String>>("place")?.map(ItemId::new),
            hindsight_of: row
                .get::<_, Option<Uuid>>("hindsight_of")?
                .map(AssessmentId::new),
        },
        instrument: row.get("instrument")?,
        answered: row.get("answered")?,
    })
}
