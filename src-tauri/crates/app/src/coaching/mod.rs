//! People, and the conversations that one has with them on one computer.

mod begin;
mod end;
mod people;
pub(crate) mod read;
mod reveal;
pub(crate) mod turn;

pub use begin::{BeginConversation, begin_conversation, begin_rating, conversation_choices};
pub use end::end_conversation;
pub use people::{add_person, delete_person, people, rename_person};
pub use read::{conversation, conversations, menu};
pub use reveal::{reveal, revealed};
