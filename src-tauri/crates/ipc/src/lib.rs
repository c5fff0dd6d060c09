//! The wire between the program and its page: the one list of commands, their requests, the codes
//! of errors, the TypeScript of all of it, the rules of text that the page needs
//! at once, and the permission to call it.

mod agenda_template;
mod capability;
mod coaching;
mod commands;
mod error;
mod requests;
mod secrets;
mod text_rules;
mod typescript;
mod written;

pub use agenda_template::{AgendaTemplateOf, SaveAgendaTemplate, UseAgendaTemplate};
pub use capability::capability;
pub use coaching::{
    AddPerson, BeginConversation, CardText, ChangeAgenda, ConversationAbout, ConversationOf,
    FoundFileOf, GroupLearningOf, HalfOf, KeepGroupLearning, MakeCard, PersonOf, RenamePerson,
    SaveCard, TakeCard, TakeConversationFile, WriteObserved,
};
pub use commands::{COMMANDS, Command, Effect, NAMES, Way};
pub use error::ErrorCode;
pub use requests::{
    AnswerChoice, BackupOf, BeginReflection, CalendarOf, ChangeOf, ChooseFocus, ChooseRhythm,
    EraseNow, ExampleOf, ExportAs, FacetOf, FormOf, GiveAnswer, ItemOf, JobOf, MadeFileOf,
    MirrorOf, ProfilePictureOf, ProfilePicturesOf, ReceivedOf, ReflectionOf, RememberRoute,
    ReportOf, RestoreBackup, SearchFor, SetAsideOf, SetFullScreen, TrendPicturesOf,
};
pub use secrets::{ChangePassphrase, HalfWord, NewHalfWord, Passphrase, TypedCode, UnlockWithCode};
pub use text_rules::text_rules;
pub use typescript::typescript;
pub use written::{
    AddExample, AgreeInConversation, AgreeOnFrame, AgreementInput, AnswerPrompt, ChangeExample,
    DayInput, EndConversation, ExampleInput, FindWords, MoveAgreement, PlanInput,
    SaveConversationFile, TextsInput, TransitionInput, TwoTexts,
};
