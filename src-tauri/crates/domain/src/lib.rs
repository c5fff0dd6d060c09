//! What Fagspejl is about: instruments, assessments and what they show. Pure: no clock, no
//! files, no SQL. Times and ids are passed in.

pub mod agreement;
pub mod answer;
pub mod assessment;
pub mod change;
pub mod change_view;
pub mod day;
pub mod erasing;
pub mod everything;
pub mod example;
pub mod exchanged;
pub mod fingerprint;
pub mod focus;
pub mod hindsight;
pub mod ids;
pub mod instrument;
pub mod keeping;
pub mod knowledge;
pub mod lock;
pub mod merge;
pub mod outcome;
pub mod overview;
mod parse;
pub mod pause;
pub mod person;
pub mod place;
pub mod profile;
pub mod prompt;
pub mod report;
pub mod rhythm;
pub mod settings;
pub mod step;
pub mod text;
pub mod thinning;
pub mod trend;

pub use agreement::{
    Agreement, AgreementEntry, AgreementError, AgreementMade, AgreementState, AgreementStep,
    AgreementView, Agreements, Due, Plan,
};
pub use answer::{Answer, GivenAnswer, Level, LevelUnknown, NonAnswer};
pub use assessment::{
    Assessment, AssessmentError, AssessmentHead, AssessmentState, DomainProgress,
};
pub use change::{
    Accuracy, DomainChange, ItemAnswer, ItemChange, Verdict, WordingChange, domain_changes,
    item_changes,
};
pub use change_view::{
    Change, ChangeView, FinishedReflection, Hindsight, HindsightChange, PromptChange,
};
pub use day::{Calendar, DayError, Now, day};
pub use erasing::{Erase, Erased, Erasure, SetAside};
pub use everything::{Everything, KeptInstrument, KeptReflection, Person};
pub use example::{
    DomainRef, Evidence, Example, ExampleAdded, ExampleBrief, ExampleContent, ExampleError,
    ExampleLog, ExampleSearch, ExampleView, FormCount, ItemExamples, NamedItem, Starr,
};
pub use exchanged::{ExportFormat, Exported, FileKind, Imported};
pub use fingerprint::Fingerprint;
pub use focus::{Focus, FocusError, check_focus};
pub use hindsight::{HindsightError, LookBack, may_look_back, may_look_back_from};
pub use ids::{
    AgreementId, AssessmentId, DomainId, ExampleId, InstrumentId, ItemId, ItemRef, SubjectId,
};
pub use instrument::{Anchors, Domain, Instrument, Item, Measurement, MeasurementStatus, Prompt};
pub use keeping::{
    Backup, BackupReason, Backups, DataPlace, Holds, LostRows, PlaceRisk, Recovery, RestoreFrom,
};
pub use knowledge::KnowledgeForm;
pub use lock::{LockAfter, LockState, RecoveryCode, SHORTEST_PASSPHRASE};
pub use merge::{Merge, merge};
pub use outcome::{AnswerSaved, Begun, Changed, Saved};
pub use overview::{
    InstrumentSummary, LooksBack, Method, MethodInstrument, Overview, Reflection, ReflectionLine,
};
pub use parse::{InstrumentError, InstrumentFault};
pub use pause::WrongTries;
pub use person::{PersonFound, PersonSign, signs_of_people};
pub use profile::{DomainPosition, Profile, ProfileView, Spread, Standing};
pub use prompt::{AskedPrompt, PromptAnswer};
pub use report::{Report, ReportPages};
pub use rhythm::{Rhythm, Wheel};
pub use settings::{Settings, SettingsState, TextSize, Theme};
pub use step::{Step, StepKind, Undone};
pub use text::{LONGEST_WRITTEN, Language, Text};
pub use thinning::superfluous;
pub use trend::{DomainTrend, TrendPoint, trends};
