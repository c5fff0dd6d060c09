//! Who watches a job.

use serde::Deserialize;

/// A job is watched: each time that it tells how far it is, that is a line of its own before the answer.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Watch {
    /// The number by which it can be stopped.
    pub(crate) id: u32,
    /// It is stopped after it has told that so many times, if at all.
    #[serde(default)]
    pub(crate) stop_after: Option<usize>,
}
