//! What an erasure concerns, in a store of any version.

use domain::{ContentCounts, Erase};
use rusqlite::Connection;
use uuid::Uuid;

use crate::counts::counts;
use crate::error::StoreError;
use crate::tables::people::belongings;

/// Whether a store of any version holds some of what would go.
pub(crate) fn contains(connection: &Connection, what: Erase) -> Result<bool, StoreError> {
    match what {
        Erase::Person { id } => {
            // One does not erase oneself so, and an earlier version knows nobody else.
            let sql = "SELECT EXISTS (SELECT 1 FROM people WHERE id = ?1 AND relation <> 'myself')";
            Ok(connection.table_exists(None, "people")?
                && connection.query_row(sql, [id.as_uuid()], |row| row.get(0))?)
        }
        Erase::Reflection { .. } | Erase::Example { .. } | Erase::Everything => {
            Ok(affected(connection, what)? != ContentCounts::default())
        }
    }
}

/// A reflection goes with what looks back at it: that says nothing without it.
pub(crate) fn affected(connection: &Connection, what: Erase) -> Result<ContentCounts, StoreError> {
    let mut affected = ContentCounts::default();
    match what {
        Erase::Everything => affected = counts(connection)?,
        Erase::Reflection { id } => {
            let condition = reflection_condition(connection)?;
            count_assessments(connection, condition, id.as_uuid(), &mut affected)?;
        }
        Erase::Person { id } => {
            for (table, condition) in belongings(connection)? {
                let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
                let count = |sql: &str| connection.query_row(sql, [id.as_uuid()], |row| row.get(0));
                match table {
                    "assessments" => {
                        let condition = reflections(connection, &condition)?;
                        count_assessments(connection, &condition, id.as_uuid(), &mut affected)?;
                    }
                    "examples" => affected.examples = count(&sql)?,
                    "agreements" => affected.agreements = count(&sql)?,
                    "conversations" => affected.conversations = count(&sql)?,
                    _ => {}
                }
            }
        }
        Erase::Example { id } if connection.table_exists(None, "examples")? => {
            let sql = "SELECT count(*) FROM examples WHERE id = ?";
            affected.examples = connection.query_row(sql, [id.as_uuid()], |row| row.get(0))?;
        }
        // A store of the first version has no examples.
        Erase::Example { .. } => {}
    }
    Ok(affected)
}

/// Adds the assessments that `condition` holds for; `id` is its only parameter.
fn count_assessments(
    connection: &Connection,
    condition: &str,
    id: Uuid,
    affected: &mut ContentCounts,
) -> Result<(), StoreError> {
    let sql = format!("SELECT finished FROM assessments WHERE {condition}");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        match row.get::<_, Option<i64>>(0)? {
            Some(_) => affected.finished += 1,
            None => affected.drafts += 1,
        }
    }
    Ok(())
}

/// Those of the assessments that `condition` holds for that were not given in a conversation, which counts as
/// one. A store until version 6 knows none.
fn reflections(connection: &Connection, condition: &str) -> rusqlite::Result<String> {
    Ok(
        if connection.column_exists(None, "assessments", "conversation")? {
            format!("({condition}) AND conversation IS NULL")
        } else {
            condition.to_owned()
        },
    )
}

/// Which assessments are a reflection or look back at it; a rating in a conversation is none. A store of the
/// first version knows no looking back, and one until version 6 no conversations.
pub(crate) fn reflection_condition(connection: &Connection) -> rusqlite::Result<&'static str> {
    let has = |column| connection.column_exists(None, "assessments", column);
    Ok(if has("conversation")? {
        "?1 IN (id, hindsight_of) AND conversation IS NULL"
    } else if has("hindsight_of")? {
        "?1 IN (id, hindsight_of)"
    } else {
        "id = ?1"
    })
}

/// The ids of the assessments that `condition` holds for; `id` is its only parameter.
pub(crate) fn assessments(
    connection: &Connection,
    condition: &str,
    id: Uuid,
) -> Result<Vec<Uuid>, StoreError> {
    let mut statement =
        connection.prepare(&format!("SELECT id FROM assessments WHERE {condition}"))?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
