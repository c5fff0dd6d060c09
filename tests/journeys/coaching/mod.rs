//! The people whom one talks with, and the conversations.

mod agenda;
mod at_the_computer;
mod cards;
mod closing;
mod conversation;
mod deleting;
mod frame;
mod group_sparring;
mod observation;
mod out_of_step;
mod people;
mod shared_folder;
mod summary;
mod two_computers;
