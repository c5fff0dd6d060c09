//! What a file says, held against the rules of the domain: what comes in could have been written here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::written::is_blank;
use domain::{
    Agreement, Archive, ArchivedAssessment, Example, ExampleContent, ExampleError, Fingerprint,
    Instrument, ItemRef, Kinds, LONGEST_TEXT_INPUT, Person, PersonId, PersonName, Perspective,
    Starr, StoredInstrument,
};

use crate::agreement_history::history;
use crate::archive::agenda_templates::agenda_templates;
use crate::archive::conversations::Talks;
use crate::archive::filled_in::{Instruments, filled_in};
use crate::archive::frames::frames;
use crate::archive::group_learnings::group_learnings;
use crate::archive::json_v6::{
    AgreementInput, ExampleInput, File, WrittenInstrument, WrittenPerson, WrittenReflection,
    WrittenSelf,
};
use crate::import_error::{ImportError, unreadable};

/// Most instruments: reading one costs more than reading anything else.
const MOST_INSTRUMENTS: usize = 100;

/// All of it, in the order of its ids.
pub(crate) fn checked(file: File, kinds: &Kinds) -> Result<Archive, ImportError> {
    if file.instruments.len() > MOST_INSTRUMENTS {
        return Err(ImportError::TooLarge);
    }
    let person = file.person.map(myself).transpose()?;
    let holds = file.rhythm.is_some()
        || !file.people.is_empty()
        || !file.reflections.is_empty()
        || !file.examples.is_empty()
        || !file.agreements.is_empty()
        || !file.frames.is_empty()
        || !file.conversations.is_empty()
        || !file.group_learnings.is_empty()
        || !file.agenda_templates.is_empty();
    if person.is_none() && holds {
        return Err(unreadable("person"));
    }
    let others = others(file.people, person.as_ref())?;
    let myself = person.as_ref().map(|person| person.id);
    let is_known = |id: PersonId| myself == Some(id) || others.contains_key(&id);
    let mut instruments = Instruments::new();
    for (index, written) in file.instruments.into_iter().enumerate() {
        let place = format!("instruments[{index}]");
        let kept = instrument(written, kinds, &place)?;
        let sha256 = kept.fingerprint.as_str().to_owned();
        if instruments.insert(sha256, kept).is_some() {
            return Err(unreadable(format!("{place}.sha256")));
        }
    }
    let mut reflections = BTreeMap::new();
    for (index, written) in file.reflections.into_iter().enumerate() {
        let place = format!("reflections[{index}]");
        let kept = reflection(written, &instruments, is_known, &place)?;
        let id = kept.assessment.head.id;
        if reflections.insert(id, (index, kept)).is_some() {
            return Err(unreadable(format!("{place}.id")));
        }
    }
    looks_back(reflections.values())?;
    let mut examples = BTreeMap::new();
    for (index, written) in file.examples.into_iter().enumerate() {
        let example = example(written, &format!("examples[{index}]"))?;
        if examples.insert(example.id, example).is_some() {
            return Err(unreadable(format!("examples[{index}].id")));
        }
    }
    let frames = frames(file.frames, &others)?;
    let group_learnings = group_learnings(file.group_learnings)?;
    let agenda_templates = agenda_templates(file.agenda_templates)?;
    let talks = Talks {
        myself,
        others: &others,
        instruments: &instruments,
    };
    let conversations = talks.checked(file.conversations, |id| reflections.contains_key(&id))?;
    let mut agreements = BTreeMap::new();
    for (index, written) in file.agreements.into_iter().enumerate() {
        let place = format!("agreements[{index}]");
        let agreement = agreement(written, is_known, &place)?;
        if !talks.may_agree(&conversations, &agreement) {
            return Err(unreadable(format!("{place}.conversation")));
        }
        if agreements.insert(agreement.id, agreement).is_some() {
            return Err(unreadable(format!("agreements[{index}].id")));
        }
    }
    Ok(Archive {
        person,
        others: others.into_values().collect(),
        rhythm: file.rhythm,
        instruments: instruments.into_values().collect(),
        reflections: reflections.into_values().map(|(_, kept)| kept).collect(),
        examples: examples.into_values().collect(),
        agreements: agreements.into_values().collect(),
        frames,
        conversations,
        group_learnings,
        agenda_templates,
    })
}

fn myself(written: WrittenSelf) -> Result<Person, ImportError> {
    let at = |field: &str| unreadable(format!("person.{field}"));
    let name = written
        .name
        .map(|written| name(&written).ok_or_else(|| at("name")));
    if !written.public_key.as_deref().is_none_or(is_key) {
        return Err(at("publicKey"));
    }
    Ok(Person {
        name: name.transpose()?,
        public_key: written.public_key,
        ..Person::myself(written.id, written.added.0)
    })
}

/// Everybody but the person themselves.
fn others(
    written: Vec<WrittenPerson>,
    myself: Option<&Person>,
) -> Result<BTreeMap<PersonId, Person>, ImportError> {
    let mut others = BTreeMap::new();
    for (index, written) in written.into_iter().enumerate() {
        let at = |field: &str| unreadable(format!("people[{index}].{field}"));
        if !written.public_key.as_deref().is_none_or(is_key) {
            return Err(at("publicKey"));
        }
        let person = Person {
            id: written.id,
            relation: written.relation,
            name: Some(name(&written.name).ok_or_else(|| at("name"))?),
            public_key: written.public_key,
            added: written.added.0,
        };
        person.must_be_other().map_err(|_| at("relation"))?;
        let is_myself = myself.is_some_and(|myself| myself.id == person.id);
        if is_myself || others.insert(person.id, person).is_some() {
            return Err(at("id"));
        }
    }
    Ok(others)
}

/// A name that could have been kept as it is written.
fn name(written: &str) -> Option<PersonName> {
    let name = PersonName::new(written).ok()?;
    (name.as_str() == written).then_some(name)
}

/// Whether this may be a key: it is neither blank nor longer than any.
fn is_key(written: &str) -> bool {
    !is_blank(written) && written.len() <= LONGEST_TEXT_INPUT
}

fn instrument(
    written: WrittenInstrument,
    kinds: &Kinds,
    place: &str,
) -> Result<StoredInstrument, ImportError> {
    let fingerprint = Fingerprint::of(&written.text);
    if fingerprint.as_str() != written.sha256 {
        return Err(unreadable(format!("{place}.sha256")));
    }
    let instrument = Instrument::parse("import", &written.text, kinds);
    let instrument = instrument.map_err(|_| unreadable(format!("{place}.text")))?;
    Ok(StoredInstrument {
        fingerprint,
        text: written.text,
        instrument: Arc::new(instrument),
    })
}

/// Fills a reflection in as a person would, so that every rule of filling in is kept.
fn reflection(
    written: WrittenReflection,
    instruments: &Instruments,
    is_known: impl Fn(PersonId) -> bool,
    place: &str,
) -> Result<ArchivedAssessment, ImportError> {
    let at = |field: &str| unreadable(format!("{place}.{field}"));
    for (field, person) in [("rater", written.rater), ("subject", written.subject)] {
        if !is_known(person) {
            return Err(at(field));
        }
    }
    let kept = instruments.get(&written.instrument);
    let kept = kept.ok_or_else(|| at("instrument"))?;
    filled_in(written, kept, None, place)
}

/// A look back is at a finished reflection of the same instrument, rater and subject that is none itself,
/// at each once.
fn looks_back<'a>(
    reflections: impl Iterator<Item = &'a (usize, ArchivedAssessment)> + Clone,
) -> Result<(), ImportError> {
    let firsts: BTreeMap<_, _> = reflections
        .clone()
        .filter(|(_, kept)| kept.assessment.head.hindsight_of.is_none())
        .filter(|(_, kept)| kept.assessment.head.finished().is_some())
        .map(|(_, kept)| (kept.assessment.head.id, kind(kept)))
        .collect();
    let mut seen = BTreeSet::new();
    for (index, kept) in reflections {
        let Some(of) = kept.assessment.head.hindsight_of else {
            continue;
        };
        if firsts.get(&of) != Some(&kind(kept)) || !seen.insert(of) {
            return Err(unreadable(format!("reflections[{index}].hindsightOf")));
        }
    }
    Ok(())
}

/// What a look back has in common with what it looks back at.
fn kind(kept: &ArchivedAssessment) -> (&Fingerprint, Perspective) {
    (&kept.instrument, kept.assessment.head.perspective())
}

fn example(written: ExampleInput, place: &str) -> Result<Example, ImportError> {
    let content = ExampleContent {
        day: written.day.0,
        starr: Starr {
            situation: written.situation,
            task: written.task,
            action: written.action,
            result: written.result,
            reflection: written.reflection,
        },
        items: written.items.into_iter().collect(),
        forms: written.forms.into_iter().collect(),
    };
    // The day was not ahead where it was written; the calendar of this computer may lag behind.
    let content = content.checked(NaiveDate::MAX, ItemRef::is_well_formed);
    let content = content.map_err(|error| match error {
        ExampleError::ItemUnknown => unreadable(format!("{place}.items")),
        ExampleError::Day(_) => unreadable(format!("{place}.day")),
        ExampleError::Blank | ExampleError::TooLong => unreadable(place),
    })?;
    Ok(Example {
        id: written.id,
        content,
        added: written.added.0,
        changed: written.changed.0,
    })
}

fn agreement(
    written: AgreementInput,
    is_known: impl Fn(PersonId) -> bool,
    place: &str,
) -> Result<Agreement, ImportError> {
    if !is_known(written.owner) {
        return Err(unreadable(format!("{place}.owner")));
    }
    if !written.item.as_ref().is_none_or(ItemRef::is_well_formed) {
        return Err(unreadable(format!("{place}.item")));
    }
    let history = history(written.history);
    let (first, later) = history.map_err(|wrong| match wrong {
        None => unreadable(format!("{place}.history")),
        Some(index) => unreadable(format!("{place}.history[{index}]")),
    })?;
    Ok(Agreement {
        id: written.id,
        owner: written.owner,
        conversation: written.conversation,
        item: written.item,
        first,
        later,
    })
}
