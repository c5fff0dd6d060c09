//! What holds for every instrument and for whatever anybody answers.

mod answering;
mod broken;
mod content;
mod coverage;
mod given;
mod kept;
mod measurement;
mod position;
mod readability;
mod refusal;
mod standings;
mod undone;
