//! The second shape of an export, as `docs/fagspejl-export-v2.schema.json` describes it. It knows no
//! conversations.

use domain::Rhythm;
use serde::Deserialize;

use crate::archive::json_v3;
use crate::archive::json_v6::{
    self, ExampleInput, WrittenInstrument, WrittenPerson, WrittenReflection, WrittenSelf,
};

/// The version of this shape.
pub(crate) const VERSION: u32 = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    format: String,
    #[serde(rename = "version")]
    _version: u32,
    person: Option<WrittenSelf>,
    people: Vec<WrittenPerson>,
    rhythm: Option<Rhythm>,
    instruments: Vec<WrittenInstrument>,
    reflections: Vec<WrittenReflection>,
    examples: Vec<ExampleInput>,
    agreements: Vec<json_v3::Agreement>,
}

impl From<File> for json_v6::File {
    fn from(file: File) -> Self {
        Self {
            format: file.format,
            version: json_v6::VERSION,
            person: file.person,
            people: file.people,
            rhythm: file.rhythm,
            instruments: file.instruments,
            reflections: file.reflections,
            examples: file.examples,
            agreements: file.agreements.into_iter().map(Into::into).collect(),
            frames: Vec::new(),
            conversations: Vec::new(),
            group_learnings: Vec::new(),
            agenda_templates: Vec::new(),
        }
    }
}
