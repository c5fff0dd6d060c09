//! What the page sends.

use domain::{
    Answer, AssessmentId, CalendarEntry, Erase, ExampleId, ExportFormat, FacetId, InstrumentId,
    ItemId, Language, MadeFileId, MirrorChoice, NonAnswer, ProfilePicture, ReceivedId, Report,
    RestoreFrom, Rhythm, Value, ValueUnknown,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::ZeroizeOnDrop;

/// Begins a reflection.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BeginReflection {
    /// With which instrument.
    pub instrument: InstrumentId,
}

/// Names a reflection.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ReflectionOf {
    /// Which.
    pub id: AssessmentId,
}

/// Names an item of a reflection.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ItemOf {
    /// The reflection.
    pub id: AssessmentId,
    /// The item.
    pub item: ItemId,
}

/// Names a facet of an item of a reflection.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FacetOf {
    /// The reflection.
    pub id: AssessmentId,
    /// The item.
    pub item: ItemId,
    /// The facet.
    pub facet: FacetId,
}

/// Gives an answer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GiveAnswer {
    /// The reflection.
    pub id: AssessmentId,
    /// The item.
    pub item: ItemId,
    /// The facet of it.
    pub facet: FacetId,
    /// What was chosen.
    pub answer: AnswerChoice,
}

/// A choice as it arrives: its value is not yet checked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AnswerChoice {
    /// A point of the scale.
    Value {
        /// Its number, from 1.
        value: u8,
    },
    /// One of the non-answers.
    NonAnswer {
        /// Which.
        reason: NonAnswer,
    },
}

impl TryFrom<AnswerChoice> for Answer {
    type Error = ValueUnknown;

    fn try_from(choice: AnswerChoice) -> Result<Self, ValueUnknown> {
        match choice {
            AnswerChoice::Value { value } => Ok(Value::try_from(value)?.into()),
            AnswerChoice::NonAnswer { reason } => Ok(reason.into()),
        }
    }
}

/// Asks for the pictures of a profile.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ProfilePicturesOf {
    /// The reflection.
    pub id: AssessmentId,
    /// The language of the labels.
    pub language: Language,
    /// How wide they may be, in units of a picture; none is as wide as they use.
    pub room: Option<u32>,
}

/// Names an example.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ExampleOf {
    /// Which.
    pub id: ExampleId,
}

/// Names two reflections, and the time between them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ChangeOf {
    /// The two; their order does not matter.
    pub between: (AssessmentId, AssessmentId),
}

/// Asks for the pictures of the time between two reflections.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct TrendPicturesOf {
    /// The two; their order does not matter.
    pub between: (AssessmentId, AssessmentId),
    /// The language of the labels.
    pub language: Language,
}

/// Asks what is in view in the mirror.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MirrorOf {
    /// What it is narrowed to.
    pub choice: MirrorChoice,
    /// Whether two reflections are compared: without a choice, of an instrument that has two.
    pub compared: bool,
}

/// Looks for words in everything of one's own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SearchFor {
    /// Words, or parts of words, that are all in what is found.
    pub words: String,
    /// The language in which days are written.
    pub language: Language,
}

/// Chooses what is in focus.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChooseFocus {
    /// After which reflection.
    pub id: AssessmentId,
    /// The items, in the order chosen.
    pub items: Vec<ItemId>,
}

/// Chooses how often a reflection is suggested.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ChooseRhythm {
    /// How often.
    pub rhythm: Rhythm,
}

/// Takes everything out of the program.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ExportAs {
    /// In which form.
    pub format: ExportFormat,
}

/// Names a file that the system has handed over.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ReceivedOf {
    /// Which.
    pub id: ReceivedId,
}

/// Has the window fill the whole screen, or have its own size again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SetFullScreen {
    /// Whether it fills the screen.
    pub on: bool,
}

/// Names a file that was made.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct MadeFileOf {
    /// Which.
    pub id: MadeFileId,
}

/// Puts a backup in the store's place.
#[derive(Clone, Serialize, Deserialize, TS, ZeroizeOnDrop)]
pub struct RestoreBackup {
    /// Which.
    #[zeroize(skip)]
    pub from: RestoreFrom,
    /// The passphrase of its day, where it opens only with that.
    pub passphrase: Option<String>,
}

/// Erases for good.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EraseNow {
    /// What.
    pub what: Erase,
    /// From the backups and the files set aside as well.
    pub from_backups: bool,
}

/// Names a backup.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupOf {
    /// Its name, as the list has it.
    pub name: String,
}

/// Names a file that was set aside.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetAsideOf {
    /// Its name, as the list has it.
    pub name: String,
}

/// Names a job that runs.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct JobOf {
    /// The number that the page has given it.
    pub id: u32,
}

/// A report, in a language.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ReportOf {
    /// Which, and what goes into it.
    pub report: Report,
    /// Its language.
    pub language: Language,
}

/// A picture of a profile by itself, with its words in a language.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ProfilePictureOf {
    /// The reflection.
    pub id: AssessmentId,
    /// Which.
    pub picture: ProfilePicture,
    /// The language.
    pub language: Language,
}

/// The blank form of an instrument, in a language.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FormOf {
    /// Of which.
    pub instrument: InstrumentId,
    /// Its language.
    pub language: Language,
}

/// Remembers where the window is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RememberRoute {
    /// In the page's own words: names of screens and ids, and nothing that a person wrote.
    pub route: String,
}

/// Names a day for a calendar.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CalendarOf {
    /// Which.
    pub entry: CalendarEntry,
}
