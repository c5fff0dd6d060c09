//! The wire between the program and its page: the one list of commands, their requests, the codes
//! of errors, and the TypeScript of all of it.

mod commands;
mod error;
mod requests;
mod typescript;
mod written;

pub use commands::NAMES;
pub use error::ErrorCode;
pub use requests::{
    AnswerChoice, BackupOf, BeginReflection, ChangeOf, ChooseFocus, ChooseRhythm, ExampleOf,
    ExportAs, GiveAnswer, ItemOf, ProfilePicturesOf, ReflectionOf,
};
pub use typescript::typescript;
pub use written::{
    AgreementMove, AnswerPrompt, ChangeExample, MoveAgreement, WrittenAgreement, WrittenDay,
    WrittenExample, WrittenPlan, WrittenTexts,
};
