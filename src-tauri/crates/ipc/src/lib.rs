//! The wire between the program and its page: the one list of commands, their requests, the codes
//! of errors, and the TypeScript of all of it.

mod commands;
mod error;
mod requests;
mod secrets;
mod typescript;
mod written;

pub use commands::NAMES;
pub use error::ErrorCode;
pub use requests::{
    AnswerChoice, BackupOf, BeginReflection, ChangeOf, ChooseFocus, ChooseRhythm, EraseNow,
    ExampleOf, ExportAs, GiveAnswer, ItemOf, ProfilePicturesOf, ReflectionOf, ReportOf,
    RestoreBackup, SetAsideOf,
};
pub use secrets::{ChangePassphrase, Passphrase, TypedCode, UnlockWithCode};
pub use typescript::typescript;
pub use written::{
    AgreementInput, AnswerPrompt, ChangeExample, DayInput, ExampleInput, MoveAgreement, PlanInput,
    TextsInput, TransitionInput,
};
