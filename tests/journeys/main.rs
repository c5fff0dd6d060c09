//! What a person does from beginning to end, through the use cases of the program.

mod drafts;
mod earlier;
mod example;
mod finishing;
mod frozen;
mod method;
mod reflecting;
mod settings;
mod shown;
mod undoing;
mod wording;
