//! Filling in an instrument: an assessment, its answers, and the prompts that follow a domain.

pub mod answer;
pub mod answers;
pub mod assessment;
pub mod perspective;
pub mod prompt;
pub mod time_left;
