//! From the first answer to the last.

mod drafts;
mod earlier;
mod finishing;
mod frozen;
mod nothing_left;
mod prompts;
mod reflecting;
