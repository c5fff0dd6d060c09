//! A row of any table, by the names of its columns.

use rusqlite::types::Value;

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
