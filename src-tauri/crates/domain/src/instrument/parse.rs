//! Reading an instrument from its text: every fault is named by file, path and reason.

use serde::Deserialize;
use toml::{Table, Value};

use crate::ids::{DomainId, InstrumentId, ItemId};
use crate::instrument::check::check;
use crate::instrument::content::{Domain, Instrument, Item, Prompt};
use crate::instrument::fault::{Fault, InstrumentFault};
use crate::instrument::kinds::Kinds;
use crate::instrument::kinds::kind::{ItemFields, Kind};
use crate::instrument::languages;
use crate::instrument::measurement::Measurement;
use crate::instrument::shape::shaped;
use crate::text::{Language, Text};

/// Largest text of an instrument, in bytes; checked before it is parsed.
const LARGEST_FILE: usize = 512 * 1024;
/// The fields of an item that every kind has.
const COMMON: [&str; 6] = ["id", "wording", "title", "why", "works", "fails"];

/// Why an instrument was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {path}: {reason}")]
pub struct InstrumentError {
    /// The file.
    pub file: String,
    /// The place in it, such as `domains[0].items[3].anchors.da`; `line 7` where it is not TOML,
    /// `.` for the whole file.
    pub path: String,
    /// The kind of fault.
    pub fault: InstrumentFault,
    /// The reason in words, for the one who mends the file.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: InstrumentId,
    version: String,
    kind: String,
    title: Text,
    about: Text,
    measurement: Option<Measurement>,
    domains: Vec<WrittenDomain>,
    #[serde(default)]
    prompts: Vec<Prompt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDomain {
    id: DomainId,
    title: Text,
    about: Text,
    items: Vec<Table>,
}

/// What every kind has of an item.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenItem {
    id: ItemId,
    wording: u32,
    title: Text,
    why: Option<Text>,
    works: Option<Text>,
    fails: Option<Text>,
}

impl Instrument {
    /// Reads and checks an instrument of one of `kinds`. `file` is only named in errors.
    ///
    /// # Errors
    /// The first fault found.
    pub fn parse(file: &str, text: &str, kinds: &Kinds) -> Result<Self, InstrumentError> {
        read(text, kinds).map_err(
            |Fault {
                 path,
                 fault,
                 reason,
             }| InstrumentError {
                file: file.to_owned(),
                path,
                fault,
                reason,
            },
        )
    }
}

fn read(text: &str, kinds: &Kinds) -> Result<Instrument, Fault> {
    if text.len() > LARGEST_FILE {
        let reason = format!("has {} bytes, at most {LARGEST_FILE} are read", text.len());
        return Err(Fault::new(".", InstrumentFault::Count, reason));
    }
    // As an editor of another system saves it.
    let text = &*text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut file: Table = text.parse().map_err(|error| {
        let path = format!("line {}", line(text, &error));
        Fault::new(path, InstrumentFault::Shape, error.message())
    })?;
    let languages = languages::complete(&mut file)?;
    checked(file, &languages, kinds).map_err(|fault| languages::as_written(fault, &languages))
}

fn checked(file: Table, languages: &[Language], kinds: &Kinds) -> Result<Instrument, Fault> {
    let written: Written = shaped(file, "")?;
    let Some(kind) = kinds.get(&written.kind) else {
        let reason = format!("`{}` is not a kind of instrument", written.kind);
        return Err(Fault::new("kind", InstrumentFault::Shape, reason));
    };
    let domains = written.domains.into_iter().enumerate();
    let domains =
        domains.map(|(index, written)| domain(&format!("domains[{index}]"), written, kind));
    let instrument = Instrument {
        id: written.id,
        version: written.version,
        kind,
        languages: languages.to_owned(),
        title: written.title,
        about: written.about,
        measurement: written.measurement,
        domains: domains.collect::<Result<_, _>>()?,
        prompts: written.prompts,
    };
    check(&instrument)?;
    Ok(instrument)
}

fn domain(path: &str, written: WrittenDomain, kind: &dyn Kind) -> Result<Domain, Fault> {
    let items = written.items.into_iter().enumerate();
    let items = items.map(|(index, written)| item(format!("{path}.items[{index}]"), written, kind));
    Ok(Domain {
        id: written.id,
        title: written.title,
        about: written.about,
        items: items.collect::<Result<_, _>>()?,
    })
}

fn item(path: String, written: Table, kind: &dyn Kind) -> Result<Item, Fault> {
    let is_common = |(field, _): &(String, Value)| COMMON.contains(&field.as_str());
    let (common, beyond): (Table, Table) = written.into_iter().partition(is_common);
    let item: WrittenItem = shaped(common, &path)?;
    if kind.explains_items() {
        let explanations = [
            ("why", &item.why),
            ("works", &item.works),
            ("fails", &item.fails),
        ];
        let missing = explanations.iter().find(|(_, text)| text.is_none());
        if let Some((name, _)) = missing {
            let reason = format!("missing field `{name}`");
            return Err(Fault::new(path, InstrumentFault::Shape, reason));
        }
    }
    Ok(Item {
        id: item.id,
        wording: item.wording,
        title: item.title,
        why: item.why,
        works: item.works,
        fails: item.fails,
        facets: kind.facets(ItemFields::new(path, beyond))?,
    })
}

/// The line of `text`, from 1, at which it is not TOML.
fn line(text: &str, error: &toml::de::Error) -> usize {
    let before = error.span().and_then(|span| text.get(..span.start));
    before.map_or(1, |before| before.matches('\n').count() + 1)
}
