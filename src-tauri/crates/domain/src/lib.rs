//! What Fagspejl is about: instruments, assessments and what they show. Pure: no clock, no
//! files, no SQL. Times and ids are passed in.

pub mod agreement;
pub mod alphabet;
pub mod archive;
pub mod backup;
mod calendar_entry;
pub mod change;
pub mod changed;
pub mod coaching;
pub mod day;
pub mod decoded;
pub mod erasure;
pub mod example;
pub mod fold;
pub mod form_draft;
pub mod form_ref;
pub mod ids;
pub mod instrument;
pub mod job;
pub mod lock;
pub mod profile;
pub mod reflection;
pub mod report;
pub mod settings;
pub mod shown;
pub mod text;
pub mod undo;
pub mod written;

pub use agreement::focus::{FocusError, check_focus};
pub use agreement::rhythm::{Rhythm, Wheel};
pub use agreement::{
    Agreement, AgreementEntry, AgreementError, AgreementState, AgreementTransition, Due, Plan,
};
pub use archive::file::{ExportFormat, FileKind};
pub use archive::made::MadeFileId;
pub use archive::merge::{Merge, merge};
pub use archive::received::ReceivedId;
pub use archive::{Archive, ArchivedAssessment, ArchivedConversation, StoredInstrument};
pub use backup::thinning::superfluous;
pub use backup::{BackupReason, BackupTrouble, ContentCounts, RestoreFrom, StorageRisk};
pub use calendar_entry::CalendarEntry;
pub use change::hindsight::{HindsightError, LookBack, may_look_back, may_look_back_from};
pub use change::prompts::{PromptChange, prompt_changes};
pub use change::trend::{DomainTrend, TrendPoint, trends};
pub use change::{
    Accuracy, Direction, DomainChange, FacetAnswer, FacetChange, ItemChange, Verdict,
    WordingChange, domain_changes, is_comparable, item_changes,
};
pub use changed::Changed;
pub use coaching::agenda::{
    self, AgendaChange, AgendaError, AgendaPoint, AgendaSources, AgendaTemplate,
    MOST_POINT_MINUTES, PointState, TemplateError, TemplatePoint, TemplateTopic, Topic,
};
pub use coaching::closing::{Closing, ClosingAnswers, Extent, check_next};
pub use coaching::computers::{
    CardFault, CardNameFault, ComputersError, SealFault, SentKind, ThreadFault, check_shared_words,
};
pub use coaching::conversation::{
    About, CHOSEN_ITEMS, Conversation, ConversationError, MINUTES, OBSERVED_ITEMS, check_minutes,
    chosen_items,
};
pub use coaching::frame::{Frame, FrameError, FrameProposal, FrameText};
pub use coaching::group_sparring::{
    GroupLearning, GroupLearningError, SPARRING_MINUTES, SparringStep, StepMinutes, sparring_steps,
};
pub use coaching::half_word::{
    HalfWordError, LONGEST_HALF_WORD, SHORTEST_HALF_WORD, check_half_word,
};
pub use coaching::observation::{Observed, check_question};
pub use coaching::record::{ConversationRecord, Keeper, RecordedAgreement, joined_points};
pub use coaching::reveal::{RevealedAnswer, SharedView, reveal};
pub use coaching::summary;
pub use coaching::turn::Turn;
pub use coaching::{LONGEST_NAME, Person, PersonError, PersonName, Relation};
pub use day::{Calendar, DayError, DayWatch, Now, SuggestedDays, day};
pub use erasure::Erase;
pub use example::evidence::{FormCount, form_counts, high_without_example};
pub use example::knowledge_form::KnowledgeForm;
pub use example::personal_data::{PersonalDataFound, PersonalDataKind, find_personal_data};
pub use example::{
    DomainRef, Example, ExampleContent, ExampleError, ExampleSearch, NamedItem, Starr,
};
pub use form_draft::{
    AgreementStepKind, FormContent, FormDraft, FormDraftError, LONGEST_DRAFT_TEXT, TypedDay,
    Writing,
};
pub use form_ref::{FormRef, FormUnknown};
pub use ids::{
    AgendaTemplateId, AgreementId, AssessmentId, ConversationId, DomainId, ExampleId, FacetId,
    GroupLearningId, InstrumentId, ItemId, ItemRef, PersonId,
};
pub use instrument::fingerprint::Fingerprint;
pub use instrument::kinds::{Kind, Kinds};
pub use instrument::{Domain, Instrument, Item, Measurement, MeasurementStatus, Prompt};
pub use instrument::{Facet, Scale, Value, ValueUnknown};
pub use instrument::{InstrumentError, InstrumentFault};
pub use job::{Cancelled, Job, Progress, Stage, Unwatched};
pub use lock::backoff::UnlockAttempts;
pub use lock::idle::Idle;
pub use lock::{LockAfter, LockMark, PassphraseWeakness, SHORTEST_PASSPHRASE};
pub use profile::mirror::{InView, MirrorChoice, MirrorReflection};
pub use profile::{
    DomainCounts, DomainPosition, FacetProfile, PointCount, Positions, Profile, SharedValue,
    Spread, Standing, Standings,
};
pub use reflection::answer::{Answer, GivenAnswer, NonAnswer};
pub use reflection::answers::Answers;
pub use reflection::assessment::{
    Assessment, AssessmentError, AssessmentHead, AssessmentState, DomainProgress,
};
pub use reflection::perspective::Perspective;
pub use reflection::prompt::{AskedPrompt, PromptAnswer};
pub use report::{ProfilePicture, Report};
pub use settings::system_language::SystemLanguage;
pub use settings::window::{Screen, WindowPlace, WindowWatch};
pub use settings::{Settings, TextSize, Theme};
pub use shown::ShownMoment;
pub use text::{Language, Text};
pub use undo::{ActionKind, UserAction};
pub use written::LONGEST_TEXT_INPUT;
