//! The people whom one talks with, and the conversations.

mod conversation;
mod people;
