//! What the program does while the fault happens.

/// Something that the saver does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Gives answers.
    Save,
    /// Keeps what is being written in a form, a word more each time.
    Write,
    /// Opens a store of the first version.
    Migration,
    /// Makes a backup.
    Backup,
    /// Puts a backup in the store's place.
    Restore,
    /// Carries over what can be read of a damaged store.
    Recovery,
    /// Writes an export in the place of an earlier one.
    Export,
    /// Takes in an export.
    Import,
    /// Encrypts the store and its backups as a lock is turned on.
    Rekey,
    /// Encrypts the store and its backups, which have a lock, with another key.
    Relock,
    /// Opens the lock where the file with its key is gone, which writes it again.
    Repair,
    /// Opens the lock with its recovery code, which gives it another passphrase.
    Rewrap,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Save,
        Self::Write,
        Self::Migration,
        Self::Backup,
        Self::Restore,
        Self::Recovery,
        Self::Export,
        Self::Import,
        Self::Rekey,
        Self::Relock,
        Self::Repair,
        Self::Rewrap,
    ];

    /// As the table names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::Write => "writing a draft",
            Self::Migration => "migration",
            Self::Backup => "backup",
            Self::Restore => "restore",
            Self::Recovery => "recovery",
            Self::Export => "export",
            Self::Import => "import",
            Self::Rekey => "rekey",
            Self::Relock => "change of key",
            Self::Repair => "repair of the key file",
            Self::Rewrap => "a new passphrase by the code",
        }
    }

    /// As the saver calls it.
    pub(crate) fn verb(self) -> &'static str {
        match self {
            Self::Save => "give",
            Self::Write => "write",
            Self::Migration => "open",
            Self::Backup => "back_up",
            Self::Restore => "restore",
            Self::Recovery => "recover",
            Self::Export => "export",
            Self::Import => "import",
            Self::Rekey => "rekey",
            Self::Relock => "relock",
            Self::Repair => "unlock",
            Self::Rewrap => "unlock_with_code",
        }
    }
}
