//! What the screen of settings is given.

use domain::Settings;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The settings and whether they could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsState {
    /// The settings in force.
    pub settings: Settings,
    /// The kept settings could not be read, so these are the usual ones.
    pub unreadable: bool,
    /// Nobody has chosen a language, and the computer's is none of the program's: it is asked for.
    pub asks_language: bool,
}
