//! The fifth shape of an export, as `docs/fagspejl-export-v5.schema.json` describes it. It knows no templates for
//! agendas.

use domain::Rhythm;
use serde::Deserialize;

use crate::archive::frames::WrittenFrame;
use crate::archive::group_learnings::WrittenLearning;
use crate::archive::json_v6::{
    self, AgreementInput, ExampleInput, WrittenConversation, WrittenInstrument, WrittenPerson,
    WrittenReflection, WrittenSelf,
};

/// The version of this shape.
pub(crate) const VERSION: u32 = 5;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
    agreements: Vec<AgreementInput>,
    frames: Vec<WrittenFrame>,
    conversations: Vec<WrittenConversation>,
    group_learnings: Vec<WrittenLearning>,
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
            agreements: file.agreements,
            frames: file.frames,
            conversations: file.conversations,
            group_learnings: file.group_learnings,
            agenda_templates: Vec::new(),
        }
    }
}
