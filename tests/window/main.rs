//! The real window: the program as it is built, driven as a person would drive it. Run by
//! `cargo xtask test`, which builds what the tests need and gives them a screen of their own.

mod accessibility;
mod agreement;
mod archive;
mod backup;
mod change;
mod covered;
mod days;
mod demo;
mod dialog;
mod ending;
mod erasure;
mod example;
mod guarded_page;
mod instrument;
mod layout;
mod lock;
mod menu;
mod nothing_outside;
mod other_way;
mod package;
mod page_process;
mod place;
mod places;
mod profile;
mod reflecting;
mod reflection;
mod report;
mod second_start;
mod settings;
mod stopping;
mod title;
mod tour;
mod unbroken;
mod words;
mod writing;
