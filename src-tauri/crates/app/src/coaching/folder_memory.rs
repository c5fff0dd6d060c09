//! What is known of the shared folders in this run of the program. Locking forgets it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use exchange::sealed::{FileHash, PublicKeys};
use store::shared_folder::{Passed, Patience};

/// What is known of the shared folders in this run of the program.
#[derive(Debug, Default)]
pub(crate) struct FolderMemory {
    /// The files that are no concern of whom this program is.
    pub(super) passed: Passed,
    /// Who that is, and in which life of the store.
    pub(super) own: Option<(PublicKeys, u32)>,
    /// How each folder answers.
    pub(super) answering: BTreeMap<PathBuf, Patience>,
    /// What was offered at the latest look.
    pub(super) offered: Vec<OfferedFile>,
    next: u32,
}

/// A file that was found and can be taken in, sealed as it lay there.
#[derive(Debug)]
pub(super) struct OfferedFile {
    pub(super) number: u32,
    pub(super) hash: FileHash,
    pub(super) bytes: Vec<u8>,
}

impl FolderMemory {
    /// The number of a file: the same from one look to the next.
    pub(super) fn number(&mut self, hash: FileHash) -> u32 {
        if let Some(known) = self.offered.iter().find(|file| file.hash == hash) {
            return known.number;
        }
        let number = self.next;
        self.next = number.wrapping_add(1);
        number
    }
}
