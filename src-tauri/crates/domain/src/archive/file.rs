//! Taking one's data out of the program and bringing it in, and what that says when it is done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::backup::ContentCounts;
use crate::saved::Saved;

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
    /// How the name of such a file ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Export(format) => format.ending(),
            Self::Pdf => "pdf",
            Self::Backup => "db",
        }
    }
}

impl ExportFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Json, Self::Csv, Self::Xlsx];

    /// How the name of such a file ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Its name, without the folder.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What came in from a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// The write.
    pub saved: Saved,
    /// What was not there.
    pub added: ContentCounts,
    /// What was there already.
    pub already: ContentCounts,
    /// What was there with other content, so that it now stands beside it.
    pub kept_both: ContentCounts,
    /// Choices (a focus, the rhythm) that differ: those that were there stand.
    pub kept_own: usize,
}
