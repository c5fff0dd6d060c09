//! The forms in which data leaves the program and comes in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The form in which data is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ExportFormat {
    /// Everything, by the published schema; the program reads it back.
    Json,
    /// The answers as a table of text, in the language of the settings.
    Csv,
    /// Everything as a workbook, in the language of the settings.
    Xlsx,
}

/// A form of file that the person is asked for with the system's dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// An export.
    Export(ExportFormat),
    /// A report, or a printed recovery code.
    Pdf,
    /// A backup.
    Backup,
}

impl FileKind {
    /// How the name of such a file may end, without the dot; the first is proposed.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Export(format) => format.endings(),
            Self::Pdf => &["pdf"],
            Self::Backup => &["db"],
        }
    }

    /// The ending that is proposed.
    pub fn ending(self) -> &'static str {
        self.endings().first().copied().unwrap_or_default()
    }
}

impl ExportFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Json, Self::Csv, Self::Xlsx];

    /// How the name of such a file may end, without the dot; the first is proposed. Everything has an
    /// ending of its own, by which a double click opens it with the program; what reads any JSON looks
    /// for the other.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Json => &["fagspejl", "json"],
            Self::Csv => &["csv"],
            Self::Xlsx => &["xlsx"],
        }
    }

    /// The ending that is proposed.
    pub fn ending(self) -> &'static str {
        FileKind::Export(self).ending()
    }
}
