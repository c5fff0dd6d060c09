//! A kind of instrument that only the tests know, to show that nothing else has to know it: two things
//! are asked of every item, and the answers to neither of them are ranked.

use domain::instrument::kinds::{ItemFields, check_sentences};
use domain::instrument::{Fault, InstrumentFault};
use domain::{Facet, FacetId, Kind, Kinds, Scale, Text};
use serde::Deserialize;

/// The kind.
#[derive(Clone, Copy, Debug)]
pub struct TestChoice;

/// The names of its facets, in the order asked.
pub const FACETS: [&str; 2] = ["effect", "source"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    effect: Question,
    source: Question,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    title: Text,
    points: Points,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Points {
    da: Vec<String>,
    en: Vec<String>,
}

impl Kind for TestChoice {
    fn id(&self) -> &'static str {
        "test-choice"
    }

    fn facets(&self, fields: ItemFields) -> Result<Vec<Facet>, Fault> {
        let paths = FACETS.map(|facet| fields.path(facet));
        let Fields { effect, source } = fields.read()?;
        let asked = FACETS.into_iter().zip(paths).zip([effect, source]);
        asked
            .map(|((id, path), question)| facet(id, &path, question))
            .collect()
    }

    fn explains_items(&self) -> bool {
        false
    }

    fn may_be_pooled(&self) -> bool {
        false
    }
}

fn facet(id: &str, path: &str, question: Question) -> Result<Facet, Fault> {
    let Points { da, en } = question.points;
    if da.len() != 3 || en.len() != 3 {
        let path = format!("{path}.points");
        return Err(Fault::new(path, InstrumentFault::Count, "are not three"));
    }
    check_sentences(&format!("{path}.points.da"), &da)?;
    check_sentences(&format!("{path}.points.en"), &en)?;
    Ok(Facet {
        id: FacetId::new(id),
        title: Some(question.title),
        scale: Scale {
            ranked: false,
            degrees: false,
            points: da
                .into_iter()
                .zip(en)
                .map(|(da, en)| Text { da, en })
                .collect(),
        },
    })
}

/// The kinds of the program and this one.
pub fn kinds() -> Kinds {
    Kinds::builtin().with(&TestChoice)
}

/// The name of the file of an instrument of this kind, for errors.
pub const FILE: &str = "choice.toml";
/// An instrument of this kind, written in Danish only.
pub const TEXT: &str = include_str!("../choice.toml");
