//! Everything as a workbook of Excel (Office Open XML), a sheet for each subject matter.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate, Timelike as _};
use domain::written::cut_units;
use domain::{Archive, Calendar, Language, NamedItem};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use texts::Texts;

use crate::ExportFailed;
use crate::table::{Cell, Table};
use crate::tables::Source;

/// Most units of UTF-16 in a cell of Excel. Only a text of thousands of emoji has more; the other exports
/// hold all of it.
const LARGEST_CELL: usize = 32_767;

/// Everything, in this language. `items` are those that the program carries. The same content gives
/// the same bytes.
///
/// # Errors
/// [`ExportFailed`].
pub fn to_xlsx(
    all: &Archive,
    items: &[NamedItem],
    language: Language,
    calendar: Calendar,
) -> Result<Vec<u8>, ExportFailed> {
    let source = Source {
        all,
        items,
        texts: Texts::of(language, calendar),
    };
    book(&source.tables()).map_err(|error| ExportFailed(error.into()))
}

fn book(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The time of making it would make each file another one.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut formats = Formats::new();
    for table in tables {
        fill(book.add_worksheet(), table, &mut formats)?;
    }
    book.save_to_buffer()
}

struct Formats {
    heading: Format,
    text: Format,
    day: Format,
    /// By how far the clock went ahead of UTC, in seconds.
    times: BTreeMap<i32, Format>,
}

impl Formats {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            heading: top.clone().set_bold().set_text_wrap(),
            text: top.clone().set_text_wrap(),
            day: top.set_num_format("yyyy-mm-dd"),
            times: BTreeMap::new(),
        }
    }

    /// That of a time, which says how far the clock went ahead of UTC: a date of Excel cannot hold it, and
    /// in autumn the clock shows an hour twice.
    fn time(&mut self, offset: FixedOffset) -> &Format {
        let format = || {
            let top = Format::new().set_align(FormatAlign::Top);
            top.set_num_format(format!("yyyy-mm-dd hh:mm \"{offset}\""))
        };
        self.times
            .entry(offset.local_minus_utc())
            .or_insert_with(format)
    }
}

fn fill(sheet: &mut Worksheet, table: &Table, formats: &mut Formats) -> Result<(), XlsxError> {
    sheet.set_name(&table.name)?;
    sheet.set_freeze_panes(1, 0)?;
    for (at, column) in (0..).zip(&table.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.heading, &formats.heading)?;
    }
    for (line, row) in (1..).zip(&table.rows) {
        for (at, cell) in (0..).zip(row) {
            write(sheet, (line, at), cell, formats)?;
        }
    }
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    (line, column): (u32, u16),
    cell: &Cell,
    formats: &mut Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            let text = cut_units(text, LARGEST_CELL);
            sheet.write_string_with_format(line, column, text, &formats.text)?;
        }
        Cell::Number(number) => {
            sheet.write_number_with_format(line, column, *number, &formats.text)?;
        }
        Cell::Day(day) => match excel_day(*day) {
            Ok(at) => {
                sheet.write_datetime_with_format(line, column, &at, &formats.day)?;
            }
            // Excel knows no day before 1900.
            Err(_) => {
                sheet.write_string(line, column, day.to_string())?;
            }
        },
        Cell::Time(time) => match excel_time(*time) {
            Ok(at) => {
                let format = formats.time(*time.offset());
                sheet.write_datetime_with_format(line, column, &at, format)?;
            }
            Err(_) => {
                sheet.write_string(line, column, time.to_string())?;
            }
        },
    }
    Ok(())
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, small(day.month()), small(day.day()))
}

fn excel_time(at: DateTime<FixedOffset>) -> Result<ExcelDateTime, XlsxError> {
    let hour = at.hour().try_into().unwrap_or(0);
    excel_day(at.date_naive())?.and_hms(hour, small(at.minute()), at.second())
}

/// A month, a day or a minute.
fn small(number: u32) -> u8 {
    number.try_into().unwrap_or(0)
}
