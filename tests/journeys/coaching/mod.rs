//! The people whom one talks with, and the conversations.

mod agenda;
mod agenda_template;
mod at_the_computer;
mod beforehand;
mod cards;
mod closing;
mod conversation;
mod deleting;
mod frame;
mod group_sparring;
mod half_word;
mod observation;
mod out_of_step;
mod people;
mod record;
mod shared_folder;
mod summary;
mod two_computers;
