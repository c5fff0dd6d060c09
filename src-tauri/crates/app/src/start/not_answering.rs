//! What a second start says where the first one does not answer.

use std::path::Path;

use domain::{Calendar, SystemLanguage};
use store::settings;
use texts::Texts;

/// What stands in the window of a second start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnswering {
    /// What stands above it.
    pub title: String,
    /// What has happened, and what to do.
    pub text: String,
    /// What stands on the button that closes it.
    pub close: String,
}

/// In the language of the settings in `data`, of which nothing else is touched, else in the computer's.
pub fn not_answering(data: &Path, system: SystemLanguage) -> NotAnswering {
    let language = settings::language(data).unwrap_or(system.begins_in());
    let texts = Texts::of(language, Calendar::UTC);
    NotAnswering {
        title: texts.say("desktop-not-answering-title"),
        text: texts.say("desktop-not-answering"),
        close: texts.say("desktop-not-answering-close"),
    }
}
