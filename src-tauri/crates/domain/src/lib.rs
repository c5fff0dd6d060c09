//! What Fagspejl is about: instruments, assessments and what they show. Pure: no clock, no
//! files, no SQL. Times and ids are passed in.

pub mod answer;
pub mod assessment;
pub mod fingerprint;
pub mod ids;
pub mod instrument;
pub mod outcome;
pub mod overview;
mod parse;
pub mod profile;
pub mod settings;
pub mod text;

pub use answer::{Answer, GivenAnswer, Level, LevelUnknown, NonAnswer};
pub use assessment::{
    Assessment, AssessmentError, AssessmentHead, AssessmentState, DomainProgress,
};
pub use fingerprint::Fingerprint;
pub use ids::{AssessmentId, DomainId, InstrumentId, ItemId, SubjectId};
pub use instrument::{Anchors, Domain, Instrument, Item, Measurement, MeasurementStatus, Prompt};
pub use outcome::{AnswerSaved, Begun, Changed, Saved};
pub use overview::{
    InstrumentSummary, Method, MethodInstrument, Overview, Reflection, ReflectionLine,
};
pub use parse::{InstrumentError, InstrumentFault};
pub use profile::{DomainPosition, Profile, ProfileView, Spread, Standing};
pub use settings::{Settings, SettingsState, TextSize, Theme};
pub use text::{Language, Text};
