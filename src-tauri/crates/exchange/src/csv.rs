//! The answers as CSV (RFC 4180), so that a spreadsheet of the person's language opens it.

use csv::{Terminator, WriterBuilder};
use domain::{Archive, Calendar, Language};
use texts::Texts;

use crate::ExportFailed;
use crate::table::{Cell, Table};
use crate::tables::Source;

/// Says that what follows is UTF-8; Excel takes it for another encoding without.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// All answers, a row each. Danish has semicolons between the cells, English commas: so say the usual
/// settings of a computer of either language.
///
/// # Errors
/// [`ExportFailed`].
pub fn to_csv(
    all: &Archive,
    language: Language,
    calendar: Calendar,
) -> Result<Vec<u8>, ExportFailed> {
    let source = Source {
        all,
        items: &[],
        texts: Texts::of(language, calendar),
    };
    write(&source.answers(), language).map_err(|error| ExportFailed(error.into()))
}

fn write(table: &Table, language: Language) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = BYTE_ORDER_MARK.to_vec();
    let mut writer = WriterBuilder::new()
        .delimiter(match language {
            Language::Da => b';',
            Language::En => b',',
        })
        .terminator(Terminator::CRLF)
        .from_writer(&mut bytes);
    writer.write_record(table.columns.iter().map(|column| &column.heading))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Time(at) => at.format("%Y-%m-%d %H:%M:%S%:z").to_string(),
    }
}

/// A spreadsheet takes a cell that begins so for a formula, and would carry it out (CWE-1236).
fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        _ => text.to_owned(),
    }
}
