//! What Fagspejl is about: instruments, assessments and what they show. Pure: no clock, no
//! files, no SQL. Times and ids are passed in.

pub mod agreement;
pub mod archive;
pub mod backup;
pub mod change;
pub mod changed;
pub mod day;
pub mod erasure;
pub mod example;
pub mod ids;
pub mod instrument;
pub mod lock;
pub mod profile;
pub mod reflection;
pub mod report;
pub mod saved;
pub mod settings;
pub mod start;
pub mod text;
pub mod undo;

pub use agreement::focus::{Focus, FocusError, check_focus};
pub use agreement::rhythm::{Rhythm, Wheel};
pub use agreement::{
    Agreement, AgreementEntry, AgreementError, AgreementMade, AgreementState, AgreementTransition,
    AgreementView, Agreements, Due, Plan,
};
pub use archive::file::{ExportFormat, Exported, FileKind, Imported};
pub use archive::merge::{Merge, merge};
pub use archive::{Archive, ArchivedAssessment, Person, StoredInstrument};
pub use backup::thinning::superfluous;
pub use backup::{
    Backup, BackupReason, Backups, ContentCounts, DataFolderState, LostRows, Recovery, RestoreFrom,
    StorageRisk,
};
pub use change::hindsight::{HindsightError, LookBack, may_look_back, may_look_back_from};
pub use change::prompts::{PromptChange, prompt_changes};
pub use change::trend::{DomainTrend, TrendPoint, trends};
pub use change::view::{Change, ChangeView, FinishedReflection, Hindsight, HindsightChange};
pub use change::{
    Accuracy, DomainChange, ItemAnswer, ItemChange, Verdict, WordingChange, domain_changes,
    item_changes,
};
pub use changed::Changed;
pub use day::{Calendar, DayError, Now, day};
pub use erasure::{Erase, Erased, ErasurePreview, SetAside};
pub use example::evidence::{FormCount, form_counts, high_without_example};
pub use example::knowledge_form::KnowledgeForm;
pub use example::personal_data::{PersonalDataFound, PersonalDataKind, find_personal_data};
pub use example::{
    DomainRef, Evidence, Example, ExampleAdded, ExampleBrief, ExampleContent, ExampleError,
    ExampleLog, ExampleSearch, ExampleView, ItemExamples, NamedItem, Starr,
};
pub use ids::{
    AgreementId, AssessmentId, DomainId, ExampleId, InstrumentId, ItemId, ItemRef, SubjectId,
};
pub use instrument::fingerprint::Fingerprint;
pub use instrument::{Anchors, Domain, Instrument, Item, Measurement, MeasurementStatus, Prompt};
pub use instrument::{InstrumentError, InstrumentFault};
pub use lock::backoff::UnlockAttempts;
pub use lock::{LockAfter, LockState, RecoveryCode, SHORTEST_PASSPHRASE};
pub use profile::{DomainPosition, Profile, ProfileView, Spread, Standing};
pub use reflection::answer::{Answer, GivenAnswer, Level, LevelUnknown, NonAnswer};
pub use reflection::assessment::{
    Assessment, AssessmentError, AssessmentHead, AssessmentState, DomainProgress,
};
pub use reflection::prompt::{AskedPrompt, PromptAnswer};
pub use report::{Report, ReportPages};
pub use saved::{AnswerSaved, Begun, Saved, Undone};
pub use settings::{Settings, SettingsState, TextSize, Theme};
pub use start::{
    InstrumentSummary, LooksBack, Method, MethodInstrument, Overview, Reflection, ReflectionSummary,
};
pub use text::{LONGEST_TEXT_INPUT, Language, Text};
pub use undo::{ActionKind, UserAction};
