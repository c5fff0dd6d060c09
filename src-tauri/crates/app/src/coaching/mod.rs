//! People, the conversations that one has with them, on one computer or on two, and sparring in a group.

mod agenda;
mod agenda_template;
mod agree;
mod begin;
pub(crate) mod card;
mod delete;
pub(crate) mod end;
mod folder;
pub(crate) mod folder_memory;
mod frame;
mod group_sparring;
mod half_word;
mod mailbox;
mod observe;
pub(crate) mod open_half;
pub(crate) mod people;
pub(crate) mod read;
pub(crate) mod receive;
mod record;
pub(crate) mod reveal;
mod send;
mod shared;
mod thread;
pub(crate) mod turn;

pub use agenda::{agenda, change_agenda};
pub use agenda_template::{
    SaveAgendaTemplate, agenda_templates, delete_agenda_template, save_agenda_template,
    use_agenda_template,
};
pub use agree::{AgreeInConversation, agree_in_conversation};
pub use begin::{BeginConversation, begin_conversation, begin_rating, conversation_choices};
pub use card::{CardOwner, TakeCard, card_file, card_outgoing, card_words, make_card, own_card};
pub use delete::delete_conversation;
pub use end::{EndConversation, break_off_conversation, end_conversation};
pub use folder::{
    AskedFolder, ChosenFolder, ForFolder, asked_folder, choose_shared_folder,
    conversation_for_folder, leave_shared_folder,
};
pub use frame::{agree_on_frame, frame};
pub use group_sparring::{delete_group_learning, group_sparrings, keep_group_learning};
pub use half_word::{cover_half, give_up_half, open_half, set_half_word};
pub use mailbox::{
    FolderLooks, LookedInFolders, folders_to_look_in, found_in_folders, open_found_file,
};
pub use observe::{observation, observed_practice, write_observed};
pub use people::{add_person, delete_person, people, rename_person};
pub use read::{conversation, conversations, menu};
pub use reveal::{reveal, revealed};
pub use send::{conversation_file, conversation_file_saved, conversation_outgoing};
pub use shared::ShareBeforehand;
