//! The tables `examples`, `example_items` and `example_forms`: what a person did once, the items it
//! shows and the forms of knowledge it rests on.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::fold::Words;
use domain::{
    Example, ExampleContent, ExampleId, InstrumentId, ItemId, ItemRef, KnowledgeForm, PersonId,
    Starr,
};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension as _, Row, params_from_iter};

use crate::error::StoreError;
use crate::tables::search;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "examples";
const COLUMNS: &str =
    "e.id, e.day, e.situation, e.task, e.action, e.result, e.reflection, e.added, e.changed";

/// Which examples are asked for.
#[derive(Clone, Debug, Default)]
pub struct ExampleFilter {
    /// What a person types: words that all occur.
    pub words: String,
    /// They show one of these; none is any or no item.
    pub items: Option<Vec<ItemRef>>,
    /// They rest on this form of knowledge.
    pub form: Option<KnowledgeForm>,
    /// They show any item of this instrument.
    pub instrument: Option<InstrumentId>,
    /// They happened on this day or after it.
    pub since: Option<NaiveDate>,
    /// They had happened by this day.
    pub until: Option<NaiveDate>,
}

/// Examples found, and how many there are in all.
pub struct ExamplePage {
    /// The latest day first, as many as were asked for.
    pub examples: Vec<Example>,
    /// How many are found in all.
    pub count: usize,
}

/// Adds an example of `subject`.
///
/// # Errors
/// The database.
pub fn add(tx: &Tx<'_>, subject: PersonId, example: &Example) -> Result<(), StoreError> {
    let ExampleContent { day, starr, .. } = &example.content;
    let [situation, task, action, result, reflection] = starr.parts();
    tx.connection
        .prepare_cached(
            "INSERT INTO examples (id, subject, day, situation, task, action, result, reflection,
                                   added, changed, searched)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute((
            example.id.as_uuid(),
            subject.as_uuid(),
            time::day_to_store(*day),
            situation,
            task,
            action,
            result,
            reflection,
            time::to_store(example.added),
            time::to_store(example.changed),
            search::search_text(starr),
        ))?;
    put_links(tx, example)
}

/// Replaces what an example says.
///
/// # Errors
/// The database.
pub fn change(tx: &Tx<'_>, example: &Example) -> Result<(), StoreError> {
    let ExampleContent { day, starr, .. } = &example.content;
    let [situation, task, action, result, reflection] = starr.parts();
    tx.connection
        .prepare_cached(
            "UPDATE examples
             SET day = ?2, situation = ?3, task = ?4, action = ?5, result = ?6, reflection = ?7,
                 changed = ?8, searched = ?9
             WHERE id = ?1",
        )?
        .execute((
            example.id.as_uuid(),
            time::day_to_store(*day),
            situation,
            task,
            action,
            result,
            reflection,
            time::to_store(example.changed),
            search::search_text(starr),
        ))?;
    for table in ["example_items", "example_forms"] {
        tx.connection
            .prepare_cached(&format!("DELETE FROM {table} WHERE example = ?1"))?
            .execute([example.id.as_uuid()])?;
    }
    put_links(tx, example)
}

fn put_links(tx: &Tx<'_>, example: &Example) -> Result<(), StoreError> {
    let id = example.id.as_uuid();
    let mut insert = tx.connection.prepare_cached(
        "INSERT INTO example_items (example, instrument, item) VALUES (?1, ?2, ?3)",
    )?;
    for ItemRef { instrument, item } in &example.content.items {
        insert.execute((id, instrument.as_str(), item.as_str()))?;
    }
    let mut insert = tx
        .connection
        .prepare_cached("INSERT INTO example_forms (example, form) VALUES (?1, ?2)")?;
    for form in &example.content.forms {
        insert.execute((id, stored_form(*form)))?;
    }
    Ok(())
}

/// Deletes an example.
///
/// # Errors
/// [`StoreError::ExampleUnknown`], or the database.
pub fn delete(tx: &Tx<'_>, id: ExampleId) -> Result<(), StoreError> {
    let deleted = tx
        .connection
        .prepare_cached("DELETE FROM examples WHERE id = ?1")?
        .execute([id.as_uuid()])?;
    match deleted {
        0 => Err(StoreError::ExampleUnknown),
        _ => Ok(()),
    }
}

/// The example named `id`.
///
/// # Errors
/// [`StoreError::ExampleUnknown`], or the database.
pub fn get(tx: &Tx<'_>, id: ExampleId) -> Result<Example, StoreError> {
    tx.connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM examples e WHERE e.id = ?1"))?
        .query_row([id.as_uuid()], |row| Ok(from_row(tx, row)))
        .optional()?
        .ok_or(StoreError::ExampleUnknown)?
}

/// How many examples `subject` has.
///
/// # Errors
/// The database.
pub fn count(tx: &Tx<'_>, subject: PersonId) -> Result<usize, StoreError> {
    Ok(tx
        .connection
        .prepare_cached("SELECT count(*) FROM examples WHERE subject = ?1")?
        .query_row([subject.as_uuid()], |row| row.get(0))?)
}

/// Every example of `subject`, in the order of their ids.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>, subject: PersonId) -> Result<Vec<Example>, StoreError> {
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM examples e WHERE e.subject = ?1 ORDER BY e.id"
    ))?;
    let rows = statement.query_map([subject.as_uuid()], |row| Ok(from_row(tx, row)))?;
    rows.map(|row| row?).collect()
}

/// The examples of `subject` that the filter lets through, at most `limit` of them.
///
/// # Errors
/// The database.
pub fn find(
    tx: &Tx<'_>,
    subject: PersonId,
    filter: &ExampleFilter,
    limit: usize,
) -> Result<ExamplePage, StoreError> {
    let (condition, values) = filter_sql(subject, filter);
    // Looked through once: the ids say how many there are, and which are read whole.
    let words = Words::of(&filter.words);
    let searched = if words.is_empty() { "''" } else { "e.searched" };
    let mut statement = tx.connection.prepare_cached(&format!(
        "SELECT e.id, {searched} FROM examples e WHERE {condition} ORDER BY e.day DESC, e.id DESC"
    ))?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        let searched = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        if words.is_empty() || words.are_in(&search::folded(searched)) {
            ids.push(row.get(0).map(ExampleId::new)?);
        }
    }
    let shown = ids.iter().take(limit).map(|&id| get(tx, id));
    Ok(ExamplePage {
        examples: shown.collect::<Result<_, _>>()?,
        count: ids.len(),
    })
}

/// The condition of a filter but for its words, and the values in it.
fn filter_sql(subject: PersonId, filter: &ExampleFilter) -> (String, Vec<Value>) {
    let mut condition = String::from("e.subject = ?");
    let mut values = vec![Value::Blob(subject.as_uuid().as_bytes().to_vec())];
    if let Some(until) = filter.until {
        condition.push_str(" AND e.day <= ?");
        values.push(Value::Text(time::day_to_store(until)));
    }
    if let Some(since) = filter.since {
        condition.push_str(" AND e.day >= ?");
        values.push(Value::Text(time::day_to_store(since)));
    }
    if let Some(instrument) = &filter.instrument {
        condition.push_str(" AND e.id IN (SELECT example FROM example_items WHERE instrument = ?)");
        values.push(Value::Text(instrument.as_str().to_owned()));
    }
    if let Some(items) = &filter.items {
        // A list of no items would be no SQL; no example shows one of none.
        let pairs = vec!["(?, ?)"; items.len()].join(", ");
        let pairs = if pairs.is_empty() {
            "(NULL, NULL)"
        } else {
            &pairs
        };
        condition.push_str(
            " AND e.id IN (SELECT example FROM example_items WHERE (instrument, item) IN (VALUES ",
        );
        condition.push_str(pairs);
        condition.push_str("))");
        for ItemRef { instrument, item } in items {
            values.push(Value::Text(instrument.as_str().to_owned()));
            values.push(Value::Text(item.as_str().to_owned()));
        }
    }
    if let Some(form) = filter.form {
        condition.push_str(" AND e.id IN (SELECT example FROM example_forms WHERE form = ?)");
        values.push(Value::Text(stored_form(form).to_owned()));
    }
    (condition, values)
}

fn from_row(tx: &Tx<'_>, row: &Row<'_>) -> Result<Example, StoreError> {
    let id = ExampleId::new(row.get("id")?);
    let day: String = row.get("day")?;
    Ok(Example {
        id,
        content: ExampleContent {
            day: time::day_from_store(&day, TABLE)?,
            starr: Starr {
                situation: row.get("situation")?,
                task: row.get("task")?,
                action: row.get("action")?,
                result: row.get("result")?,
                reflection: row.get("reflection")?,
            },
            items: items(tx, id)?,
            forms: forms(tx, id)?,
        },
        added: time::from_store(row.get("added")?, TABLE)?,
        changed: time::from_store(row.get("changed")?, TABLE)?,
    })
}

fn items(tx: &Tx<'_>, id: ExampleId) -> Result<BTreeSet<ItemRef>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT instrument, item FROM example_items WHERE example = ?1")?;
    let rows = statement.query_map([id.as_uuid()], |row| {
        Ok(ItemRef {
            instrument: InstrumentId::new(row.get::<_, String>("instrument")?),
            item: ItemId::new(row.get::<_, String>("item")?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn forms(tx: &Tx<'_>, id: ExampleId) -> Result<BTreeSet<KnowledgeForm>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT form FROM example_forms WHERE example = ?1")?;
    let mut rows = statement.query([id.as_uuid()])?;
    let mut forms = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let stored: String = row.get("form")?;
        let form = KnowledgeForm::ALL
            .into_iter()
            .find(|&form| stored_form(form) == stored);
        forms.insert(form.ok_or(StoreError::Row {
            table: "example_forms",
        })?);
    }
    Ok(forms)
}

/// How a form of knowledge is written in the store.
fn stored_form(form: KnowledgeForm) -> &'static str {
    match form {
        KnowledgeForm::UserAssessment => "userAssessment",
        KnowledgeForm::ExpertAssessment => "expertAssessment",
        KnowledgeForm::GoodPractice => "goodPractice",
        KnowledgeForm::RegisterStudy => "registerStudy",
        KnowledgeForm::CaseStudy => "caseStudy",
        KnowledgeForm::QuasiExperiment => "quasiExperiment",
        KnowledgeForm::MetaDesign => "metaDesign",
        KnowledgeForm::ProcessEvaluation => "processEvaluation",
        KnowledgeForm::RandomisedTrial => "randomisedTrial",
        KnowledgeForm::CrossSection => "crossSection",
    }
}
