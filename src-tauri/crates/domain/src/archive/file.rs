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
    /// A day for a calendar.
    Calendar,
    /// A card.
    Card,
    /// A card as a picture.
    CardPicture,
    /// A file of a conversation on two computers.
    Conversation,
}

impl FileKind {
    /// How the name of such a file may end, without the dot; the first is proposed.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Export(format) => format.endings(),
            Self::Pdf => &["pdf"],
            Self::Backup => &["db"],
            Self::Calendar => &["ics"],
            Self::Card => &["fagspejlkort"],
            Self::CardPicture => &["png"],
            Self::Conversation => &["fagspejlsamtale"],
        }
    }

    /// The ending that is proposed.
    pub fn ending(self) -> &'static str {
        self.endings().first().copied().unwrap_or_default()
    }

    /// Whether other programs show what is in such a file; the others are for this program.
    pub fn is_read_elsewhere(self) -> bool {
        !matches!(
            self,
            Self::Backup | Self::Export(ExportFormat::Json) | Self::Card | Self::Conversation
        )
    }

    /// Whether `name` ends as that of such a file, in large letters or small. What else stands behind a
    /// dot, such as the year of a date, is a part of the name.
    pub fn ends(self, name: &str) -> bool {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        let mut endings = self.endings().iter();
        ending.is_some_and(|typed| endings.any(|own| typed.eq_ignore_ascii_case(own)))
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

#[cfg(test)]
mod tests {
    use super::{ExportFormat, FileKind};

    #[test]
    fn a_name_has_its_ending_only_where_it_is_one_of_such_a_file() {
        let csv = FileKind::Export(ExportFormat::Csv);
        let json = FileKind::Export(ExportFormat::Json);
        for (kind, name) in [
            (csv, "svar.csv"),
            (csv, "X.CSV"),
            (csv, "Mine svar 25.11.2026.Csv"),
            (json, "alt.fagspejl"),
            (json, "alt.JSON"),
            (FileKind::Export(ExportFormat::Xlsx), "alt.XLSX"),
            (FileKind::Pdf, "profil.Pdf"),
            (FileKind::Backup, "kopi.db"),
        ] {
            assert!(kind.ends(name), "{name} has its ending");
        }
        for (kind, name) in [
            (csv, "Mine svar 25.11.2026"),
            (csv, "csv"),
            (csv, "svar"),
            (csv, "svar."),
            (csv, "svar.csv "),
            (csv, "svar.csv.txt"),
            (csv, "svar.xlsx"),
            (json, "v1.2"),
            (FileKind::Pdf, "Profil for kl. 10.30"),
            (FileKind::Backup, "kopi.db.gammel"),
            (FileKind::Backup, ""),
        ] {
            assert!(!kind.ends(name), "{name:?} has not");
        }
    }
}
