//! The wire between the program and its page: the one list of commands, their requests, the codes
//! of errors, the TypeScript of all of it, the rules of text that the page needs
//! at once, and the permission to call it.

mod capability;
mod commands;
mod error;
mod requests;
mod secrets;
mod text_rules;
mod typescript;
mod written;

pub use capability::capability;
pub use commands::{COMMANDS, Command, Effect, NAMES, Way};
pub use error::ErrorCode;
pub use requests::{
    AddPerson, AnswerChoice, BackupOf, BeginConversation, BeginReflection, CalendarOf, CardText,
    ChangeAgenda, ChangeOf, ChooseFocus, ChooseRhythm, ConversationAbout, ConversationOf, EraseNow,
    ExampleOf, ExportAs, FacetOf, FormOf, FoundFileOf, GiveAnswer, GroupLearningOf, ItemOf, JobOf,
    KeepGroupLearning, MadeFileOf, MakeCard, MirrorOf, PersonOf, ProfilePictureOf,
    ProfilePicturesOf, ReceivedOf, ReflectionOf, RememberRoute, RenamePerson, ReportOf,
    RestoreBackup, SaveCard, SearchFor, SetAsideOf, TakeCard, TrendPicturesOf, WriteObserved,
};
pub use secrets::{ChangePassphrase, Passphrase, TypedCode, UnlockWithCode};
pub use text_rules::text_rules;
pub use typescript::typescript;
pub use written::{
    AddExample, AgreeInConversation, AgreeOnFrame, AgreementInput, AnswerPrompt, ChangeExample,
    DayInput, EndConversation, ExampleInput, FindWords, MoveAgreement, PlanInput, TextsInput,
    TransitionInput, TwoTexts,
};
