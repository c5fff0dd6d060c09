//! The rows of the store, one file per table.

pub mod agenda_points;
pub mod agenda_templates;
pub mod agreements;
pub mod answers;
pub mod assessments;
pub mod closings;
pub mod conversations;
pub mod examples;
pub mod focus;
pub mod form_drafts;
pub mod frames;
pub mod group_learnings;
pub mod half_words;
pub mod identity;
pub mod instruments;
pub mod observed_practice;
pub mod people;
pub mod prompt_answers;
pub mod rhythms;
mod search;
pub mod shared_folders;
pub mod threads;
