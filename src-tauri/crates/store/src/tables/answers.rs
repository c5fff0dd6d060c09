//! The table `answers`: one value or one non-answer for a facet of an item of an assessment.

use domain::{Answer, Answers, AssessmentId, FacetId, GivenAnswer, ItemId, NonAnswer, Value};

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "answers";

const PUT: &str = "INSERT INTO answers (assessment, item, facet, value, non_answer, given)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (assessment, item, facet) DO UPDATE
    SET value = excluded.value, non_answer = excluded.non_answer, given = excluded.given";

/// Gives (or replaces) the answer to a facet of an item.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn put(
    tx: &Tx<'_>,
    assessment: AssessmentId,
    item: &ItemId,
    facet: &FacetId,
    given: GivenAnswer,
) -> Result<(), StoreError> {
    let (value, non_answer) = match given.answer {
        Answer::Value { value } => (Some(value.get()), None),
        Answer::NonAnswer { reason } => (None, Some(stored_reason(reason))),
    };
    tx.connection.prepare_cached(PUT)?.execute((
        assessment.as_uuid(),
        item.as_str(),
        facet.as_str(),
        value,
        non_answer,
        time::to_store(given.at),
    ))?;
    Ok(())
}

/// Removes the answer to a facet of an item.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn remove(
    tx: &Tx<'_>,
    assessment: AssessmentId,
    item: &ItemId,
    facet: &FacetId,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM answers WHERE assessment = ?1 AND item = ?2 AND facet = ?3")?
        .execute((assessment.as_uuid(), item.as_str(), facet.as_str()))?;
    Ok(())
}

/// All answers of an assessment.
///
/// # Errors
/// The database.
pub fn for_assessment(tx: &Tx<'_>, assessment: AssessmentId) -> Result<Answers, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT item, facet, value, non_answer, given FROM answers WHERE assessment = ?1",
    )?;
    let mut rows = statement.query([assessment.as_uuid()])?;
    let mut answers = Answers::default();
    while let Some(row) = rows.next()? {
        let value: Option<i64> = row.get("value")?;
        let non_answer: Option<String> = row.get("non_answer")?;
        let answer = answer(value, non_answer.as_deref())?;
        let at = time::from_store(row.get("given")?, TABLE)?;
        answers.insert(
            ItemId::new(row.get::<_, String>("item")?),
            FacetId::new(row.get::<_, String>("facet")?),
            GivenAnswer { answer, at },
        );
    }
    Ok(answers)
}

/// How many items of an assessment are answered in `facets` facets, which is all that they have.
///
/// # Errors
/// The database.
pub fn count_items(
    tx: &Tx<'_>,
    assessment: AssessmentId,
    facets: usize,
) -> Result<usize, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT count(*) FROM (
             SELECT 1 FROM answers WHERE assessment = ?1 GROUP BY item HAVING count(*) >= ?2
         )",
    )?;
    Ok(statement.query_row((assessment.as_uuid(), facets), |row| row.get(0))?)
}

fn answer(value: Option<i64>, non_answer: Option<&str>) -> Result<Answer, StoreError> {
    let unknown = StoreError::Row { table: TABLE };
    match (value, non_answer) {
        (Some(value), None) => u8::try_from(value)
            .ok()
            .and_then(|value| Value::try_from(value).ok())
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

#[cfg(test)]
mod tests {
    use super::PUT;
    use crate::Store;

    #[test]
    fn an_answer_to_a_draft_is_checked_without_a_table_in_memory() {
        let store = Store::open_in_memory().expect("there is memory");
        let mut explained = store
            .connection
            .prepare(&format!("EXPLAIN {PUT}"))
            .expect("the statement is one");
        let steps = explained.query_map([None::<i64>; 6], |row| {
            Ok((
                row.get::<_, String>("opcode")?,
                row.get::<_, Option<String>>("p4")?,
            ))
        });
        let steps: Vec<_> = steps
            .expect("it is explained")
            .collect::<Result<_, _>>()
            .expect("every step is a row");
        let is_trigger =
            |(code, about): &(String, Option<String>)| code == "Init" && about.is_some();
        let own = steps.iter().skip(1).take_while(|step| !is_trigger(step));
        let codes: Vec<&str> = own.map(|(code, _)| code.as_str()).collect();
        assert!(codes.contains(&"HaltIfNull"), "the checks are there");
        assert!(
            !codes.contains(&"OpenEphemeral"),
            "each one costs as much as the rest of the write"
        );
    }
}
