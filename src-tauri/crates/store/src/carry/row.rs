//! A row of any table, by the names of its columns.

use domain::{Fingerprint, PersonName};
use rusqlite::types::Value;

use crate::schema::Table;
use crate::time;

/// The columns of a row with their values, in the order of the query.
pub(crate) type Row = Vec<(String, Value)>;

/// Reads a row of a query.
///
/// # Errors
/// The database, where a value cannot be read.
pub(crate) fn read_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let names = row.as_ref().column_names().into_iter().enumerate();
    let value = |(index, name): (usize, &str)| Ok((name.to_owned(), row.get(index)?));
    names.map(value).collect()
}

/// The value in a column, if the row has it.
pub(crate) fn value<'row>(row: &'row Row, column: &str) -> Option<&'row Value> {
    let mut columns = row.iter().filter(|(name, _)| name == column);
    columns.next().map(|(_, value)| value)
}

/// Whether a row keeps the rules that the database does not know.
pub(crate) fn is_allowed(table: &Table, row: &Row) -> bool {
    let is_time = |value: &Value| match value {
        Value::Null => true,
        Value::Integer(at) => time::from_store(*at, table.name).is_ok(),
        _ => false,
    };
    let mut times = table.times.iter().filter_map(|column| value(row, column));
    let are_times = times.all(is_time);
    let text = |name| match value(row, name) {
        Some(Value::Text(text)) => text.as_str(),
        _ => "",
    };
    let is_exact = || Fingerprint::of(text("text")).as_str() == text("sha256");
    let is_name = || match value(row, "name") {
        Some(Value::Text(name)) => PersonName::new(name).is_ok_and(|kept| kept.as_str() == name),
        _ => true,
    };
    // True only within a transaction: what is finished is not frozen for what is being deleted.
    let is_no = |value: &Value| *value == Value::Integer(0);
    are_times
        && match table.name {
            "instruments" => is_exact(),
            "conversations" => value(row, "deleting").is_none_or(is_no),
            "people" => is_name() && value(row, "deleting").is_none_or(is_no),
            _ => true,
        }
}
