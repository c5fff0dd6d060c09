//! Carrying the rows of a damaged store into a new one.

use std::collections::BTreeMap;

use domain::{Fingerprint, Instrument, LostRows};
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use crate::error::StoreError;
use crate::rescue::damaged::DamagedStore;
use crate::rescue::row::{Row, value};
use crate::time;

/// A table, and how its rows are carried over. Those it refers to come before it.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    key: &'static [&'static str],
    /// Which rows the first column of its key names, if they are another table's.
    parent: Option<&'static str>,
    /// The columns that hold times.
    times: &'static [&'static str],
}

/// Every table.
pub(crate) const TABLES: [Table; 12] = [
    table("instruments", &["sha256"], None, &[]),
    table("subjects", &["id"], None, &["added"]),
    table("assessments", &["id"], None, &["started", "finished"]),
    table(
        "answers",
        &["assessment", "item"],
        Some("assessments"),
        &["given"],
    ),
    table(
        "prompt_answers",
        &["assessment", "prompt"],
        Some("assessments"),
        &["given"],
    ),
    table("focus", &["assessment", "place"], Some("assessments"), &[]),
    table("examples", &["id"], None, &["added", "changed"]),
    table(
        "example_items",
        &["example", "instrument", "item"],
        Some("examples"),
        &[],
    ),
    table("example_forms", &["example", "form"], Some("examples"), &[]),
    table("agreements", &["id"], None, &[]),
    table(
        "agreement_entries",
        &["agreement", "number"],
        Some("agreements"),
        &["at"],
    ),
    table("rhythms", &["subject"], Some("subjects"), &[]),
];

const fn table(
    name: &'static str,
    key: &'static [&'static str],
    parent: Option<&'static str>,
    times: &'static [&'static str],
) -> Table {
    Table {
        name,
        key,
        parent,
        times,
    }
}

impl Table {
    /// Whether a row keeps the rules that the database does not know.
    pub(crate) fn allows(&self, row: &Row) -> bool {
        let times = row.iter().all(|(column, value)| match value {
            Value::Integer(at) if self.times.contains(&column.as_str()) => {
                time::from_store(*at, self.name).is_ok()
            }
            _ => true,
        });
        let text = |name| match value(row, name) {
            Some(Value::Text(text)) => text.as_str(),
            _ => "",
        };
        let is_exact = || Fingerprint::of(text("text")).as_str() == text("sha256");
        times && (self.name != "instruments" || is_exact())
    }
}

/// Carries over all rows of `from` that can be read and that the rules allow. Says what is lost, by
/// table.
pub(crate) fn rescue_rows(
    from: &mut DamagedStore,
    to: &Connection,
    carried: &[(&Instrument, &str)],
) -> Result<Vec<LostRows>, StoreError> {
    let readable = from.version().is_some();
    let mut lost: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    let mut ids: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let mut finished = Vec::new();
    let transaction = to.unchecked_transaction()?;
    for table in &TABLES {
        let parents = table.parent.and_then(|parent| ids.get(parent));
        let parents = parents.cloned().unwrap_or_default();
        let mut found = from.table(table.name, table.key, &parents);
        if table.name == "assessments" {
            // A look back comes after what it looks back at.
            let is_look_back =
                |row: &Row| matches!(value(row, "hindsight_of"), Some(Value::Blob(_)));
            found.rows.sort_by_key(is_look_back);
            let texts = carry_instruments(to, carried, &found.rows)?;
            let subjects = ensure_subject(to, &found.rows)?;
            for (table, count) in [("instruments", texts), ("subjects", subjects)] {
                let lost = lost.entry(table).or_default().as_mut();
                if let Some(lost) = lost {
                    *lost -= count.min(*lost);
                }
            }
        }
        let mut refused = 0;
        for mut row in found.rows {
            // Its answers come later, and a finished one takes none.
            let end = take_end(table, &mut row);
            let id = row.first().map_or(Value::Null, |(_, id)| id.clone());
            let whole = table.allows(&row) && allows_end(&end);
            if !whole || !insert(to, table.name, &row)? {
                refused += 1;
                continue;
            }
            if end != Value::Null {
                finished.push((id.clone(), end));
            }
            ids.entry(table.name).or_default().push(id);
        }
        let rows = found.lost.map(|lost| lost + refused);
        lost.insert(table.name, rows.filter(|_| readable));
    }
    for (id, end) in finished {
        let sql = "UPDATE assessments SET finished = ?2 WHERE id = ?1";
        to.prepare_cached(sql)?.execute((id, end))?;
    }
    // An agreement of which no entry is left says nothing.
    let silent = to.execute(
        "DELETE FROM agreements WHERE id NOT IN (SELECT agreement FROM agreement_entries)",
        [],
    )?;
    if let Some(lost) = lost.entry("agreements").or_default() {
        *lost += silent;
    }
    transaction.commit()?;
    let lost = TABLES.iter().filter_map(|table| {
        let rows = lost.get(table.name).copied().flatten();
        let table = table.name.to_owned();
        (rows != Some(0)).then_some(LostRows { table, rows })
    });
    Ok(lost.collect())
}

/// Takes the time out of an assessment's row at which it was finished.
fn take_end(table: &Table, row: &mut Row) -> Value {
    let ends =
        |(column, _): &&mut (String, Value)| table.name == "assessments" && column == "finished";
    match row.iter_mut().find(ends) {
        Some((_, end)) => std::mem::replace(end, Value::Null),
        None => Value::Null,
    }
}

fn allows_end(end: &Value) -> bool {
    match end {
        Value::Integer(at) => time::from_store(*at, "assessments").is_ok(),
        other => *other == Value::Null,
    }
}

/// Inserts a row; says whether the rules of the store allow it.
fn insert(to: &Connection, table: &str, row: &Row) -> Result<bool, StoreError> {
    let columns: Vec<&str> = row.iter().map(|(name, _)| name.as_str()).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({places})",
        columns.join(", ")
    );
    let values = params_from_iter(row.iter().map(|(_, value)| value));
    match to.prepare_cached(&sql)?.execute(values) {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Adds the texts that assessments use, could not be read, and are known to the program. Says how many.
fn carry_instruments(
    to: &Connection,
    carried: &[(&Instrument, &str)],
    assessments: &[Row],
) -> Result<usize, StoreError> {
    let mut added = 0;
    for (instrument, text) in carried {
        let sha256 = Fingerprint::of(text);
        let used = Value::Text(sha256.as_str().to_owned());
        if !assessments
            .iter()
            .any(|row| value(row, "instrument") == Some(&used))
        {
            continue;
        }
        added += to.execute(
            "INSERT INTO instruments (sha256, id, version, text) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO NOTHING",
            (
                sha256.as_str(),
                instrument.id.as_str(),
                &instrument.version,
                text,
            ),
        )?;
    }
    Ok(added)
}

/// The person's row may be lost; everything that is theirs names them.
fn ensure_subject(to: &Connection, assessments: &[Row]) -> Result<usize, StoreError> {
    let Some(first) = assessments.first() else {
        return Ok(0);
    };
    Ok(to.execute(
        "INSERT INTO subjects (id, kind, added) VALUES (?1, 'myself', ?2)
         ON CONFLICT DO NOTHING",
        (value(first, "subject"), value(first, "started")),
    )?)
}
