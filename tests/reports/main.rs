//! Reports on paper, read back by programs that did not write them.

mod form;
mod hostile;
mod layout;
mod pages;
mod paper;
mod pictures;
mod plan;
mod profile;
mod recovery_code;
mod refused;
mod scenes;
