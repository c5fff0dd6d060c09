//! From the first answer to the last.

mod drafts;
mod earlier;
mod finishing;
mod frozen;
mod prompts;
mod reflecting;
