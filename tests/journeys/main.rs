//! What a person does from beginning to end, through the use cases of the program.

mod agreements;
mod change;
mod demonstration;
mod drafts;
mod earlier;
mod evidence;
mod example;
mod examples;
mod finishing;
mod focus;
mod frozen;
mod hindsight;
mod method;
mod prompts;
mod redoing;
mod reflecting;
mod rhythm;
mod searching;
mod settings;
mod shown;
mod undoing;
mod versions;
mod wording;
