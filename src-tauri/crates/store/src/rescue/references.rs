//! Rows that a damaged store has lost and that others refer to, made again from what is known.

use domain::{Fingerprint, Instrument};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::error::StoreError;
use crate::rescue::row::{Row, value};

/// An instrument that the program has, and its exact text.
pub type BundledInstrument<'text> = (&'text Instrument, &'text str);

/// Adds the texts that assessments use, could not be read, and the program has as well. Says how many.
pub(crate) fn restore_instruments(
    to: &Connection,
    bundled: &[BundledInstrument<'_>],
    assessments: &[Row],
) -> Result<usize, StoreError> {
    let mut added = 0;
    for (instrument, text) in bundled {
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

/// Adds the person where their row is lost; everything that is theirs names them. Says how many.
pub(crate) fn restore_subject(to: &Connection, assessments: &[Row]) -> Result<usize, StoreError> {
    let Some(first) = assessments.first() else {
        return Ok(0);
    };
    Ok(to.execute(
        "INSERT INTO subjects (id, kind, added) VALUES (?1, 'myself', ?2)
         ON CONFLICT DO NOTHING",
        (value(first, "subject"), value(first, "started")),
    )?)
}
