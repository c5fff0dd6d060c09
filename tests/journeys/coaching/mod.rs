//! The people whom one talks with, and the conversations.

mod at_the_computer;
mod conversation;
mod people;
