//! Rows that a damaged store has lost and that others refer to, made again from what is known.

use domain::{Fingerprint, Instrument};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::carry::row::{Row, value};
use crate::error::StoreError;

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

/// Adds the people whose rows are lost: everything that is theirs names them. Says how many.
pub(crate) fn restore_people(to: &Connection, assessments: &[Row]) -> Result<usize, StoreError> {
    let mut added = 0;
    let sql = "SELECT EXISTS (SELECT 1 FROM people WHERE relation = 'myself')";
    let knows_myself = to.query_row(sql, [], |row| row.get::<_, bool>(0))?;
    if let Some(myself) = myself(to, assessments)?.filter(|_| !knows_myself) {
        added += to.execute(
            "INSERT INTO people (id, relation, added) VALUES (?1, 'myself', ?2)
             ON CONFLICT DO NOTHING",
            (value(myself, "subject"), value(myself, "started")),
        )?;
    }
    for row in assessments {
        for id in ["rater", "subject"] {
            // What they were called is lost; one can give them a name again.
            added += to.execute(
                "INSERT INTO people (id, relation, name, added) VALUES (?1, 'other', '?', ?2)
                 ON CONFLICT DO NOTHING",
                (value(row, id), value(row, "started")),
            )?;
        }
    }
    Ok(added)
}

/// An assessment of the person whose store it is, where their own row is lost: of those whom the store
/// does not know, whoever has rated themselves most often, else whoever is rated most often.
fn myself<'rows>(
    to: &Connection,
    assessments: &'rows [Row],
) -> Result<Option<&'rows Row>, StoreError> {
    let mut unknown = Vec::new();
    let mut known = to.prepare("SELECT EXISTS (SELECT 1 FROM people WHERE id = ?1)")?;
    for row in assessments {
        if !known.query_row([value(row, "subject")], |row| row.get::<_, bool>(0))? {
            unknown.push(row);
        }
    }
    let often = |row: &&&Row| {
        let same = |other: &&&Row| value(other, "subject") == value(row, "subject");
        let about = unknown.iter().filter(same);
        let by_themselves = about
            .clone()
            .filter(|row| value(row, "rater") == value(row, "subject"));
        (by_themselves.count(), about.count())
    };
    // The first of several: `max_by_key` gives the last.
    Ok(unknown.iter().rev().max_by_key(often).copied())
}
