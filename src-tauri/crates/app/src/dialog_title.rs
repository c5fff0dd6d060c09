//! What stands above a dialog of the system: it would be in the system's language otherwise.

use domain::{Calendar, FileKind};
use texts::Texts;

use crate::settings::settings;
use crate::stores::Stores;

/// What a dialog is for.
#[derive(Clone, Copy, Debug)]
pub enum Asked {
    /// Where to save a file of this kind.
    Save(FileKind),
    /// Which folder to share with somebody.
    Share,
    /// Which file of these kinds to open.
    Open(&'static [FileKind]),
}

/// The title of a dialog, in the language of the page.
pub fn dialog_title(stores: &Stores, asked: Asked) -> String {
    let language = settings(stores).settings.language;
    Texts::of(language, Calendar::UTC).say(match asked {
        Asked::Save(FileKind::Export(_)) => "desktop-save-export",
        Asked::Save(FileKind::Pdf) => "desktop-save-pdf",
        Asked::Save(FileKind::Backup) => "desktop-save-backup",
        Asked::Save(FileKind::Calendar) => "desktop-save-calendar",
        Asked::Save(FileKind::Card | FileKind::CardPicture) => "desktop-save-card",
        Asked::Save(FileKind::Conversation) => "desktop-save-conversation",
        Asked::Share => "desktop-share-folder",
        Asked::Open([FileKind::Conversation, ..]) => "desktop-open-conversation",
        Asked::Open([FileKind::Backup]) => "desktop-open-backup",
        Asked::Open(_) => "desktop-open-data",
    })
}
