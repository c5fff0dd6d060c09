//! How the window looks and speaks. Kept beside the store, not in it: a locked or damaged store
//! must still be able to say so in the person's language.

pub mod system_language;
pub mod window;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lock::LockAfter;
use crate::text::Language;

/// Light, dark, as the system says, or with the highest contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the operating system says.
    #[default]
    System,
    /// Dark ink on paper.
    Light,
    /// Light ink on slate.
    Dark,
    /// Black, white and one strong line.
    HighContrast,
}

/// Size of all text, as a share of the normal size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

/// All settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// Theme of the window.
    pub theme: Theme,
    /// Size of the text.
    pub text_size: TextSize,
    /// When the window locks itself, where there is a lock.
    pub lock_after: LockAfter,
}
