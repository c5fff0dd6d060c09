//! What a second start says where the first one does not answer.

use std::path::Path;

use domain::Calendar;
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

/// In the language of the settings in `data`, of which nothing else is touched.
pub fn not_answering(data: &Path) -> NotAnswering {
    let language = settings::read(data).unwrap_or_default().language;
    let texts = Texts::of(language, Calendar::UTC);
    NotAnswering {
        title: texts.say("desktop-not-answering-title"),
        text: texts.say("desktop-not-answering"),
        close: texts.say("desktop-not-answering-close"),
    }
}
