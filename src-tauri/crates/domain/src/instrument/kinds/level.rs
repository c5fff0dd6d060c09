//! Five sentences of behaviour for each item, from the lowest level to the highest.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::ids::FacetId;
use crate::instrument::fault::Fault;
use crate::instrument::kinds::kind::{ItemFields, Kind};
use crate::instrument::scale::{Facet, Scale};
use crate::instrument::texts::check_sentences;
use crate::text::Text;

/// The name of the one facet.
pub const FACET: &str = "level";

/// The kind of instrument whose items are rated by five anchors.
#[derive(Clone, Copy, Debug)]
pub struct Level;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    anchors: Anchors,
}

/// Five sentences of behaviour, lowest level first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Anchors {
    #[serde(deserialize_with = "five")]
    da: [String; 5],
    #[serde(deserialize_with = "five")]
    en: [String; 5],
}

/// Reads exactly five: left to itself, the reader of an array drops what is beyond its end.
fn five<'de, D: Deserializer<'de>>(reader: D) -> Result<[String; 5], D::Error> {
    let sentences = Vec::<String>::deserialize(reader)?;
    sentences.try_into().map_err(|given: Vec<String>| {
        D::Error::custom(format!("has {} anchors, not five", given.len()))
    })
}

impl Kind for Level {
    fn id(&self) -> &'static str {
        "level"
    }

    fn facets(&self, fields: ItemFields) -> Result<Vec<Facet>, Fault> {
        let path = |language| fields.path(&format!("anchors.{language}"));
        let (danish, english) = (path("da"), path("en"));
        let Anchors { da, en } = fields.read::<Fields>()?.anchors;
        check_sentences(&danish, &da)?;
        check_sentences(&english, &en)?;
        let points = da.into_iter().zip(en).map(|(da, en)| Text { da, en });
        Ok(vec![Facet {
            id: FacetId::new(FACET),
            title: None,
            scale: Scale {
                ranked: true,
                degrees: true,
                points: points.collect(),
            },
        }])
    }

    fn explains_items(&self) -> bool {
        true
    }

    fn may_be_pooled(&self) -> bool {
        true
    }
}
