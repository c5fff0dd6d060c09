//! What holds for every instrument and for whatever anybody answers.

mod acts;
mod answering;
mod blind;
mod broken;
mod change;
mod content;
mod coverage;
mod erased;
mod exchange;
mod given;
mod kept;
mod kinds;
mod measurement;
mod people;
mod position;
mod ratings;
mod readability;
mod refusal;
mod rooms;
mod standings;
mod steps;
mod thinning;
mod undone;
mod verdict;
mod versions;
