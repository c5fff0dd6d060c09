//! The real window: the program as it is built, driven as a person would drive it. Run by
//! `cargo xtask test`, which builds what the tests need and gives them a screen of their own.

mod accessibility;
mod agreeing;
mod another_kind;
mod asked;
mod by_keyboard;
mod by_mouse;
mod changing;
mod coming_back;
mod data_by_keyboard;
mod developing_by_keyboard;
mod dialog;
mod erasing;
mod example;
mod examples;
mod exchanging;
mod guarded_page;
mod keeping;
mod layout;
mod locking;
mod locking_by_keyboard;
mod nothing_outside;
mod opening;
mod package;
mod recovering;
mod reflecting;
mod reports;
mod second_start;
mod session_bus;
mod settings;
mod stopping;
mod title;
mod tour;
mod trouble;
mod words;
