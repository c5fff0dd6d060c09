//! What undoing and redoing say when they are done.

use domain::UserAction;
use serde::Serialize;
use ts_rs::TS;

use crate::saved::Saved;

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Undone {
    /// The write.
    pub saved: Saved,
    /// What it took back or did again.
    pub step: UserAction,
}
