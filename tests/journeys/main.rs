//! What a person does from beginning to end, through the use cases of the program.

mod agreement;
mod archive;
mod backup;
mod change;
mod coaching;
mod demo;
mod erasure;
mod example;
mod instrument;
mod lock;
mod profile;
mod redoing;
mod reflection;
mod remembered_route;
mod search;
mod settings;
mod stopping;
mod undoing;
mod writing;
