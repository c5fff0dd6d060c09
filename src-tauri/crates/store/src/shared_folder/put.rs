//! Putting a file into a shared folder: one that is new, has one writer, and never changes.

use std::fmt::Write as _;

use tempfile::NamedTempFile;

use crate::file::fault::{FileError, FileRole};
use crate::file::place::Place;
use crate::shared_folder::SharedFolder;

/// How many random bytes a name is made of, which nobody can guess.
pub const NAME_BYTES: usize = 16;

/// A name in a shared folder that is to be a file's.
#[derive(Debug)]
pub struct ReservedFile {
    place: Place,
    unfinished: NamedTempFile,
}

impl SharedFolder {
    /// Takes a name that says nothing, made of random bytes, under which no other file is. Where nothing is put there
    /// after all it is free again.
    ///
    /// # Errors
    /// The file system: [`NotPermitted`](crate::FileFault::NotPermitted) where one may only read there.
    pub fn reserve(&self, random: &[u8; NAME_BYTES]) -> Result<ReservedFile, FileError> {
        let place = Place::find_itself(FileRole::Shared, &self.path.join(name(random)))?;
        let unfinished = place.reserve()?;
        Ok(ReservedFile { place, unfinished })
    }
}

impl ReservedFile {
    /// Puts the bytes there: whole and on disk, or not at all.
    ///
    /// # Errors
    /// The file system.
    pub fn put(self, bytes: &[u8]) -> Result<(), FileError> {
        self.place.settle(self.unfinished, bytes)
    }
}

/// Small letters and digits, which every system and every program that keeps folders in step knows.
fn name(random: &[u8; NAME_BYTES]) -> String {
    let mut name = String::new();
    for byte in random {
        // Writing to a String cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}
