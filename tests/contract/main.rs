//! What two sides have agreed on, and what no compiler checks.

mod automation;
mod boundaries;
mod dependencies;
mod documents;
mod errors;
mod fallbacks;
mod file_types;
mod handlers;
mod licences;
mod permissions;
mod text;
mod types;
mod window;
mod words;
