//! Reading an instrument from its text: every fault is named by file, path and reason.

use std::collections::HashSet;

use serde::Deserialize;

use crate::ids::{DomainId, InstrumentId, is_word};
use crate::instrument::{Anchors, Domain, Instrument, Item, Measurement, Prompt};
use crate::text::Text;

/// Longest text of one field, in characters.
const LONGEST_TEXT: usize = 2_000;
/// Longest title, in characters: it has to fit as a label of the picture.
const LONGEST_TITLE: usize = 60;
/// Most items of an instrument.
const MOST_ITEMS: usize = 60;
/// Largest text of an instrument, in bytes; checked before it is parsed.
const LARGEST_FILE: usize = 512 * 1024;

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

/// The kinds of fault of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstrumentFault {
    /// Not TOML, or not in the shape of an instrument (missing, unknown or mistyped field).
    Shape,
    /// A text is blank, or longer than its place allows.
    Text,
    /// An id is not a word of lower-case letters, digits and hyphens.
    Id,
    /// An id stands twice.
    Twice,
    /// A number is out of its range.
    Number,
    /// Two anchors of one item are the same.
    SameAnchor,
    /// A prompt names a domain that is not there.
    UnknownDomain,
    /// There is nothing in it, or more than the program takes.
    Count,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: InstrumentId,
    version: String,
    #[expect(dead_code, reason = "read so that any other kind is refused")]
    kind: Kind,
    title: Text,
    about: Text,
    measurement: Measurement,
    domains: Vec<WrittenDomain>,
    #[serde(default)]
    prompts: Vec<Prompt>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Level,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDomain {
    id: DomainId,
    title: Text,
    about: Text,
    items: Vec<Item>,
}

impl Instrument {
    /// Reads and checks an instrument. `file` is only named in errors.
    ///
    /// # Errors
    /// The first fault found, in the order of the text.
    pub fn parse(file: &str, text: &str) -> Result<Self, InstrumentError> {
        let refuse = |path: &str, fault, reason: String| InstrumentError {
            file: file.to_owned(),
            path: path.to_owned(),
            fault,
            reason,
        };
        if text.len() > LARGEST_FILE {
            let reason = format!("has {} bytes, at most {LARGEST_FILE} are read", text.len());
            return Err(refuse(".", InstrumentFault::Count, reason));
        }
        let shape = |path: &str, error: &toml::de::Error| {
            refuse(path, InstrumentFault::Shape, error.message().to_owned())
        };
        let reader = toml::Deserializer::parse(text)
            .map_err(|error| shape(&format!("line {}", line(text, &error)), &error))?;
        let written: Written = serde_path_to_error::deserialize(reader)
            .map_err(|error| shape(&error.path().to_string(), error.inner()))?;
        let instrument = Self {
            id: written.id,
            version: written.version,
            title: written.title,
            about: written.about,
            measurement: written.measurement,
            domains: written.domains.into_iter().map(Domain::from).collect(),
            prompts: written.prompts,
        };
        check(&instrument).map_err(
            |Refusal {
                 path,
                 fault,
                 reason,
             }| refuse(&path, fault, reason),
        )?;
        Ok(instrument)
    }
}

impl From<WrittenDomain> for Domain {
    fn from(written: WrittenDomain) -> Self {
        let WrittenDomain {
            id,
            title,
            about,
            items,
        } = written;
        Self {
            id,
            title,
            about,
            items,
        }
    }
}

/// The line of `text`, from 1, at which it is not TOML.
fn line(text: &str, error: &toml::de::Error) -> usize {
    let before = error.span().and_then(|span| text.get(..span.start));
    before.map_or(1, |before| before.matches('\n').count() + 1)
}

struct Refusal {
    path: String,
    fault: InstrumentFault,
    reason: String,
}

type Checked = Result<(), Refusal>;

fn refusal(path: impl Into<String>, fault: InstrumentFault, reason: impl Into<String>) -> Checked {
    Err(Refusal {
        path: path.into(),
        fault,
        reason: reason.into(),
    })
}

fn check(instrument: &Instrument) -> Checked {
    word("id", instrument.id.as_str())?;
    version("version", &instrument.version)?;
    text("title", &instrument.title, LONGEST_TITLE)?;
    text("about", &instrument.about, LONGEST_TEXT)?;
    measurement(&instrument.measurement)?;
    if instrument.domains.is_empty() {
        return refusal("domains", InstrumentFault::Count, "is empty");
    }
    if instrument.item_count() > MOST_ITEMS {
        let reason = format!("hold more than {MOST_ITEMS} items");
        return refusal("domains", InstrumentFault::Count, reason);
    }
    domains(&instrument.domains)?;
    for (index, prompt) in instrument.prompts.iter().enumerate() {
        let path = format!("prompts[{index}]");
        text(
            &format!("{path}.defensive"),
            &prompt.defensive,
            LONGEST_TEXT,
        )?;
        text(
            &format!("{path}.offensive"),
            &prompt.offensive,
            LONGEST_TEXT,
        )?;
        if let Some(id) = &prompt.domain
            && instrument.domain(id).is_none()
        {
            let reason = format!("`{id}` is not a domain of this instrument");
            return refusal(
                format!("{path}.domain"),
                InstrumentFault::UnknownDomain,
                reason,
            );
        }
    }
    Ok(())
}

fn domains(domains: &[Domain]) -> Checked {
    let mut domain_ids = HashSet::new();
    let mut item_ids = HashSet::new();
    for (index, domain) in domains.iter().enumerate() {
        let path = format!("domains[{index}]");
        word(&format!("{path}.id"), domain.id.as_str())?;
        if !domain_ids.insert(&domain.id) {
            return twice(&format!("{path}.id"), domain.id.as_str());
        }
        text(&format!("{path}.title"), &domain.title, LONGEST_TITLE)?;
        text(&format!("{path}.about"), &domain.about, LONGEST_TEXT)?;
        if domain.items.is_empty() {
            return refusal(format!("{path}.items"), InstrumentFault::Count, "is empty");
        }
        for (index, item) in domain.items.iter().enumerate() {
            let path = format!("{path}.items[{index}]");
            check_item(&path, item)?;
            if !item_ids.insert(&item.id) {
                return twice(&format!("{path}.id"), item.id.as_str());
            }
        }
    }
    Ok(())
}

fn check_item(path: &str, item: &Item) -> Checked {
    word(&format!("{path}.id"), item.id.as_str())?;
    if item.wording == 0 {
        return refusal(
            format!("{path}.wording"),
            InstrumentFault::Number,
            "begins at 1",
        );
    }
    text(&format!("{path}.title"), &item.title, LONGEST_TITLE)?;
    text(&format!("{path}.why"), &item.why, LONGEST_TEXT)?;
    text(&format!("{path}.works"), &item.works, LONGEST_TEXT)?;
    text(&format!("{path}.fails"), &item.fails, LONGEST_TEXT)?;
    let Anchors { da, en } = &item.anchors;
    anchors(&format!("{path}.anchors.da"), da)?;
    anchors(&format!("{path}.anchors.en"), en)
}

fn anchors(path: &str, sentences: &[String; 5]) -> Checked {
    for (index, sentence) in sentences.iter().enumerate() {
        let path = format!("{path}[{index}]");
        words(&path, sentence, LONGEST_TEXT)?;
        if sentences
            .iter()
            .take(index)
            .any(|earlier| earlier.trim() == sentence.trim())
        {
            return refusal(
                path,
                InstrumentFault::SameAnchor,
                "says the same as a lower anchor",
            );
        }
    }
    Ok(())
}

fn measurement(measurement: &Measurement) -> Checked {
    let Measurement {
        sd, reliability, ..
    } = *measurement;
    if !(sd.is_finite() && sd > 0.0 && sd <= 4.0) {
        return refusal(
            "measurement.sd",
            InstrumentFault::Number,
            "is not above 0 and at most 4",
        );
    }
    if !(reliability > 0.0 && reliability < 1.0) {
        let reason = "is not between 0 and 1";
        return refusal("measurement.reliability", InstrumentFault::Number, reason);
    }
    text("measurement.source", &measurement.source, LONGEST_TEXT)?;
    // What is read leniently (`2026-1-1`) does not come out as it went in.
    let date = chrono::NaiveDate::parse_from_str(&measurement.date, "%Y-%m-%d");
    if !date.is_ok_and(|date| date.to_string() == measurement.date) {
        let reason = format!("`{}` is not a date YYYY-MM-DD", measurement.date);
        return refusal("measurement.date", InstrumentFault::Number, reason);
    }
    Ok(())
}

fn text(path: &str, text: &Text, longest: usize) -> Checked {
    words(&format!("{path}.da"), &text.da, longest)?;
    words(&format!("{path}.en"), &text.en, longest)
}

fn words(path: &str, words: &str, longest: usize) -> Checked {
    if words.trim().is_empty() {
        return refusal(path, InstrumentFault::Text, "is blank");
    }
    let length = words.chars().count();
    if length > longest {
        let reason = format!("has {length} characters, at most {longest} fit");
        return refusal(path, InstrumentFault::Text, reason);
    }
    Ok(())
}

fn word(path: &str, word: &str) -> Checked {
    if is_word(word) {
        return Ok(());
    }
    let reason = format!("`{word}` is not a word of lower-case letters, digits and hyphens");
    refusal(path, InstrumentFault::Id, reason)
}

fn twice(path: &str, id: &str) -> Checked {
    refusal(path, InstrumentFault::Twice, format!("`{id}` stands twice"))
}

fn version(path: &str, version: &str) -> Checked {
    let parts: Vec<_> = version.split('.').collect();
    let number = |part: &&str| {
        part.len() <= 5 && !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
    };
    if parts.len() == 3 && parts.iter().all(number) {
        return Ok(());
    }
    let reason = format!("`{version}` is not major.minor.patch");
    refusal(path, InstrumentFault::Number, reason)
}
