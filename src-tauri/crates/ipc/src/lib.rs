//! The wire between the program and its page: the one list of commands, their requests, the codes
//! of errors, and the TypeScript of all of it.

mod commands;
mod error;
mod requests;
mod typescript;

pub use commands::NAMES;
pub use error::ErrorCode;
pub use requests::{
    AnswerChoice, BeginReflection, GiveAnswer, ItemOf, ProfilePicturesOf, ReflectionOf,
};
pub use typescript::typescript;
