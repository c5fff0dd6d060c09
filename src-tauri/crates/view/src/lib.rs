//! What a screen is given, made from domain values: a file or folder for each area. It holds no rule; what is
//! compared, counted or judged comes from `domain`.

pub mod agreement;
pub mod archive;
pub mod backup;
pub mod change;
pub mod coaching;
pub mod erasure;
pub mod example;
pub mod instrument;
pub mod lock;
pub mod profile;
pub mod reflection;
pub mod report;
pub mod saved;
pub mod search;
pub mod settings;
pub mod start;
pub mod undo;

pub use agreement::{AgreementMade, AgreementView, Agreements, Focus};
pub use archive::{
    ConversationFileSaved, Exported, FileOwner, Import, Imported, PendingFile, ReceivedFile,
};
pub use backup::{Backup, Backups, DataFolderState, LostRows, Recovery, SetAside};
pub use change::{Change, ChangeView, FinishedReflection, Hindsight, HindsightChange};
pub use coaching::agenda::{Agenda, AgendaPointView};
pub use coaching::agenda_template::AgendaTemplateView;
pub use coaching::computers::{
    BeforehandView, CardHolder, ConversationFileTaken, ConversationFiles, ExchangedFile,
    FilesState, FilesTrouble, OutgoingFile, OwnCard, ReceivedAgreement, ReceivedCard,
    ReceivedConversationFile, ReceivedFrame, ReceivedRecord, ShareableExample, SharedExample,
};
pub use coaching::frame::{FrameView, Frames};
pub use coaching::group_sparring::{GroupLearningView, GroupSparrings, SparringPlan};
pub use coaching::observation::{ObservationForm, ObservationView, ObservedItem, ObservedPractice};
pub use coaching::shared_folder::{FileInFolder, FolderNews, FolderTrouble, UnreachedFolder};
pub use coaching::{
    ChoosableInstrument, ClosedHalf, ConversationBegun, ConversationChoices, ConversationSummary,
    ConversationUnderWay, ConversationView, Conversations, Myself, PersonAdded,
    PersonConversations, Revealed, Talker, Talkers,
};
pub use erasure::{Erased, ErasurePreview};
pub use example::{Evidence, ExampleAdded, ExampleBrief, ExampleLog, ExampleView, ItemExamples};
pub use instrument::{DomainSummary, InstrumentSummary, Method, MethodInstrument};
pub use lock::{KeyRepair, LockState, RecoveryCode, SuggestedPassphrase};
pub use profile::{Mirror, MirrorInstrument, ProfileView};
pub use reflection::{AnswerSaved, Begun, LooksBack, Reflection, ReflectionSummary};
pub use report::ReportPages;
pub use saved::Saved;
pub use search::{Found, SearchResult};
pub use settings::SettingsState;
pub use start::{DomainAtHand, Menu, Overview};
pub use undo::Undone;
