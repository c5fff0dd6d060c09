//! The people whom one talks with, and the conversations.

mod agenda;
mod at_the_computer;
mod cards;
mod closing;
mod conversation;
mod frame;
mod people;
mod two_computers;
