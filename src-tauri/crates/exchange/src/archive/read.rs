//! Reading an export back: bounded, refused with its place, or whole.

use std::fmt::Write as _;

use domain::decoded::utf8;
use domain::{Archive, Kinds};
use serde::Deserialize;
use serde_path_to_error::{Path, Segment};

use crate::archive::checked::checked;
use crate::archive::json_v6::{FORMAT, File, VERSION};
use crate::archive::{json_v1, json_v2, json_v3, json_v4, json_v5};
use crate::caps::within;
use crate::halves::without_halves;
use crate::import_error::{ImportError, unreadable};

/// Most bytes of a file that is read.
pub const LARGEST: usize = crate::caps::LARGEST;

/// The part of a file that every version has.
#[derive(Deserialize)]
struct Beginning {
    format: String,
    version: u32,
}

/// Every field that a place may name: what else a file may say is not repeated.
const FIELDS: &[&str] = &[
    "format",
    "version",
    "person",
    "people",
    "relation",
    "name",
    "publicKey",
    "rater",
    "subject",
    "owner",
    "rhythm",
    "instruments",
    "reflections",
    "examples",
    "agreements",
    "conversations",
    "agendaTemplates",
    "points",
    "struck",
    "minutes",
    "begun",
    "revealed",
    "ended",
    "ratings",
    "frames",
    "review",
    "accepted",
    "purpose",
    "confidential",
    "readers",
    "ending",
    "conversation",
    "agenda",
    "number",
    "topic",
    "carriedOver",
    "note",
    "id",
    "added",
    "sha256",
    "text",
    "instrument",
    "hindsightOf",
    "started",
    "finished",
    "lastItem",
    "place",
    "answers",
    "prompts",
    "focus",
    "item",
    "facet",
    "answer",
    "at",
    "prompt",
    "day",
    "situation",
    "task",
    "action",
    "result",
    "reflection",
    "items",
    "forms",
    "changed",
    "history",
    "state",
    "due",
    "outcome",
    "word",
];

/// What an export in JSON holds, in whatever encoding of Unicode, checked by the rules of the domain; its instruments are of `kinds`.
///
/// # Errors
/// [`ImportError`].
pub fn from_json(json: &[u8], kinds: &Kinds) -> Result<Archive, ImportError> {
    if json.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    let text = utf8(json);
    let json = &*without_halves(&text);
    if !within(json) {
        return Err(ImportError::TooLarge);
    }
    let beginning: Beginning = read(json)?;
    if beginning.format != FORMAT {
        return Err(unreadable("format"));
    }
    match beginning.version {
        VERSION => checked(read::<File>(json)?, kinds),
        json_v5::VERSION => checked(read::<json_v5::File>(json)?.into(), kinds),
        json_v4::VERSION => checked(read::<json_v4::File>(json)?.into(), kinds),
        json_v3::VERSION => checked(read::<json_v3::File>(json)?.into(), kinds),
        json_v2::VERSION => checked(read::<json_v2::File>(json)?.into(), kinds),
        json_v1::VERSION => checked(read::<json_v1::File>(json)?.into(), kinds),
        found if found > VERSION => Err(ImportError::Newer {
            found,
            known: VERSION,
        }),
        _ => Err(unreadable("version")),
    }
}

fn read<'json, T: Deserialize<'json>>(json: &'json [u8]) -> Result<T, ImportError> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let read: T = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        match error.inner().classify() {
            serde_json::error::Category::Data => unreadable(place(error.path())),
            _ => line(error.inner()),
        }
    })?;
    reader.end().map_err(|error| line(&error))?;
    Ok(read)
}

fn line(error: &serde_json::Error) -> ImportError {
    unreadable(format!("line {}", error.line()))
}

/// The place, as far as its fields are those of an export.
fn place(path: &Path) -> String {
    let mut place = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => {
                // Writing to a String cannot fail.
                let _ = write!(place, "[{index}]");
            }
            Segment::Map { key } if FIELDS.contains(&key.as_str()) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(key);
            }
            _ => break,
        }
    }
    if place.is_empty() {
        place.push('.');
    }
    place
}
