//! The table `answers`: one level or one non-answer for an item of an assessment.

use std::collections::BTreeMap;

use domain::{Answer, AssessmentId, GivenAnswer, ItemId, Level, NonAnswer};

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "answers";

/// Gives (or replaces) the answer to an item.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn put(
    tx: &Tx<'_>,
    assessment: AssessmentId,
    item: &ItemId,
    given: GivenAnswer,
) -> Result<(), StoreError> {
    let (level, non_answer) = match given.answer {
        Answer::Level { level } => (Some(level.get()), None),
        Answer::NonAnswer { reason } => (None, Some(stored_reason(reason))),
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO answers (assessment, item, level, non_answer, given)
             VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (assessment, item) DO UPDATE
             SET level = excluded.level, non_answer = excluded.non_answer, given = excluded.given",
        )?
        .execute((
            assessment.as_uuid(),
            item.as_str(),
            level,
            non_answer,
            time::to_store(given.at),
        ))?;
    Ok(())
}

/// Removes the answer to an item.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn remove(tx: &Tx<'_>, assessment: AssessmentId, item: &ItemId) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM answers WHERE assessment = ?1 AND item = ?2")?
        .execute((assessment.as_uuid(), item.as_str()))?;
    Ok(())
}

/// All answers of an assessment.
///
/// # Errors
/// The database.
pub fn for_assessment(
    tx: &Tx<'_>,
    assessment: AssessmentId,
) -> Result<BTreeMap<ItemId, GivenAnswer>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT item, level, non_answer, given FROM answers WHERE assessment = ?1",
    )?;
    let mut rows = statement.query([assessment.as_uuid()])?;
    let mut answers = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let level: Option<i64> = row.get("level")?;
        let non_answer: Option<String> = row.get("non_answer")?;
        let answer = answer(level, non_answer.as_deref())?;
        let at = time::from_store(row.get("given")?, TABLE)?;
        answers.insert(
            ItemId::new(row.get::<_, String>("item")?),
            GivenAnswer { answer, at },
        );
    }
    Ok(answers)
}

fn answer(level: Option<i64>, non_answer: Option<&str>) -> Result<Answer, StoreError> {
    let unknown = StoreError::Row { table: TABLE };
    match (level, non_answer) {
        (Some(level), None) => u8::try_from(level)
            .ok()
            .and_then(|level| Level::try_from(level).ok())
            .map(Answer::from)
            .ok_or(unknown),
        (None, Some(stored)) => NonAnswer::ALL
            .into_iter()
            .find(|&reason| stored_reason(reason) == stored)
            .map(Answer::from)
            .ok_or(unknown),
        _ => Err(unknown),
    }
}

/// How a non-answer is written in the store.
fn stored_reason(reason: NonAnswer) -> &'static str {
    match reason {
        NonAnswer::NotMyTask => "notMyTask",
        NonAnswer::DoNotKnow => "doNotKnow",
        NonAnswer::RatherNotSay => "ratherNotSay",
    }
}
