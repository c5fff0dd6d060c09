//! What a read instrument is held against.

use std::collections::HashSet;

use crate::ids::is_word;
use crate::instrument::content::{Domain, Instrument, Item};
use crate::instrument::fault::{Fault, InstrumentFault};
use crate::instrument::measurement::Measurement;
use crate::instrument::scale::{Facet, Scale};
use crate::instrument::texts::{LONGEST_TEXT, LONGEST_TITLE, text};

/// Most items of an instrument.
const MOST_ITEMS: usize = 60;
/// Most prompts of an instrument: one for each item.
const MOST_PROMPTS: usize = MOST_ITEMS;
/// Where the items stand that do not all have the same facets.
const ITEMS: &str = "domains";

type Checked = Result<(), Fault>;

fn refusal(path: impl Into<String>, fault: InstrumentFault, reason: impl Into<String>) -> Checked {
    Err(Fault::new(path, fault, reason))
}

/// Checks what the shape of a file does not say.
///
/// # Errors
/// The first fault.
pub(super) fn check(instrument: &Instrument) -> Checked {
    word("id", instrument.id.as_str())?;
    version("version", &instrument.version)?;
    text("title", &instrument.title, LONGEST_TITLE)?;
    text("about", &instrument.about, LONGEST_TEXT)?;
    if let Some(declared) = &instrument.measurement {
        measurement(declared)?;
        if !instrument.facets().iter().all(|facet| facet.scale.ranked) {
            let reason = "is for points that are ranked";
            return refusal("measurement", InstrumentFault::Number, reason);
        }
    }
    if instrument.domains.is_empty() {
        return refusal("domains", InstrumentFault::Count, "is empty");
    }
    if instrument.item_count() > MOST_ITEMS {
        let reason = format!("hold more than {MOST_ITEMS} items");
        return refusal("domains", InstrumentFault::Count, reason);
    }
    domains(&instrument.domains)?;
    facets(instrument)?;
    if instrument.prompts.len() > MOST_PROMPTS {
        let reason = format!("are more than {MOST_PROMPTS}");
        return refusal("prompts", InstrumentFault::Count, reason);
    }
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
    let explanations = [
        ("why", &item.why),
        ("works", &item.works),
        ("fails", &item.fails),
    ];
    for (name, explanation) in explanations {
        if let Some(explanation) = explanation {
            text(&format!("{path}.{name}"), explanation, LONGEST_TEXT)?;
        }
    }
    Ok(())
}

/// Whether every item has the same facets as the first, with as many points, in one order or in none.
fn facets(instrument: &Instrument) -> Checked {
    let first = instrument.facets();
    if first.is_empty() {
        return refusal(ITEMS, InstrumentFault::Facets, "ask nothing");
    }
    for (index, facet) in first.iter().enumerate() {
        let id = facet.id.as_str();
        let twice = first.iter().take(index).any(|other| other.id == facet.id);
        let points = facet.scale.points.len();
        if !is_word(id) || twice {
            let reason = format!("have a facet `{id}` that is no word, or stands twice");
            return refusal(ITEMS, InstrumentFault::Facets, reason);
        }
        if !(Scale::FEWEST..=Scale::MOST).contains(&points) {
            let reason = format!("have {points} points to choose from in `{id}`");
            return refusal(ITEMS, InstrumentFault::Facets, reason);
        }
        if first.len() > 1 && facet.title.is_none() {
            let reason = format!("ask several things, and `{id}` has no title");
            return refusal(ITEMS, InstrumentFault::Facets, reason);
        }
    }
    let is_like =
        |one: &Facet, other: &Facet| one.id == other.id && one.scale.is_like(&other.scale);
    let alike = instrument.items().all(|item| {
        item.facets.len() == first.len()
            && item
                .facets
                .iter()
                .zip(first)
                .all(|(one, other)| is_like(one, other))
    });
    if alike {
        return Ok(());
    }
    refusal(ITEMS, InstrumentFault::Facets, "do not all ask the same")
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
