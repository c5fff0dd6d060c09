//! Everything that the person has, out of the program and back in.

mod export;
pub(crate) mod gather;
pub(crate) mod import;
mod made;
pub(crate) mod opened;
mod received;

pub use export::{Export, export, outgoing};
pub use import::{accept_import, decline_import, import, read_text};
pub use made::{made_file, note_made_file, open_made_file, show_made_file};
pub use opened::{OpenError, OpenedFile};
pub use received::{
    ReceivedQueue, TakeConversationFile, dismiss_received, import_received, inspect_received,
    pending_file, receive, take_card, take_conversation_file,
};
