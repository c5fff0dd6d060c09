//! Reflections: beginning, answering, finishing and reading them.

mod answer;
mod begin;
mod begun;
mod delete_draft;
mod finish;
mod last_item;
mod latest;
mod prompt;
pub(crate) mod read;

pub use answer::{clear_answer, give_answer};
pub use begin::begin;
pub(crate) use begun::{BegunDrafts, BlankDraft, drop_if_blank, read as read_draft, read_and_keep};
pub use delete_draft::delete_draft;
pub use finish::finish;
pub use last_item::remember_last_item;
pub(crate) use latest::LatestDraft;
pub use prompt::answer_prompt;
pub use read::{reflection, reflections};
