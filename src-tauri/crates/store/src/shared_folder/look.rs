//! Looking into a shared folder for files that begin in a certain way. Who wrote what lies there is not known, and what
//! keeps folders in step may not have fetched it yet.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::hash::{BuildHasher as _, RandomState};
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use crate::file::fault::{FileError, FileFault, FileRole};
use crate::file::place::Place;
use crate::shared_folder::{SharedFolder, fault};

/// Most names that are read in one look.
const MOST_NAMES: usize = 100_000;
/// Most files about which the system is asked.
const MOST_ASKED: usize = 2_000;
/// Most files that are opened.
const MOST_OPENED: usize = 100;
/// Most bytes that are read and kept. What is left is found in a later look, since each has another order.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// So many noughts are in no file that chance has filled, as what is sealed is: they stand where something is to come.
const GAP: usize = 64;

/// Most files that are remembered as no concern of the program.
const MOST_PASSED: usize = 50_000;

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// How the files begin.
    pub beginning: &'static [u8],
    /// None of them has more bytes.
    pub largest: usize,
}

/// A file as it lies there: another one in its place, or more of the same, has another mark. Nothing can be read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileMark(u64);

/// The files that are no concern of the program, for as long as it runs: they are not read again.
#[derive(Clone, Debug, Default)]
pub struct Passed {
    key: RandomState,
    marks: Arc<HashSet<FileMark>>,
}

impl Passed {
    /// This one need not be read again.
    pub fn note(&mut self, mark: FileMark) {
        let marks = Arc::make_mut(&mut self.marks);
        if marks.len() >= MOST_PASSED {
            marks.clear();
        }
        marks.insert(mark);
    }

    fn mark(&self, folder: &Path, name: &OsStr, about: &fs::Metadata) -> FileMark {
        // Some systems do not say when a file was changed.
        let changed = about.modified().ok();
        FileMark(self.key.hash_one((folder, name, about.len(), changed)))
    }
}

/// A file that begins as it was asked for, and has no gap.
#[derive(Debug)]
pub struct FoundFile {
    /// Which.
    pub mark: FileMark,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a look has brought.
#[derive(Debug, Default)]
pub struct Looked {
    /// What was looked for.
    pub found: Vec<FoundFile>,
    /// What is something else.
    pub passed: Vec<FileMark>,
}

/// What a file is.
enum Content {
    /// It begins as it was asked for.
    Wanted(Vec<u8>),
    /// It is not whole, or not fetched yet.
    ToCome,
    /// It is something else.
    Other,
}

impl SharedFolder {
    /// Looks for files, in an order that is another each time, but for those that are passed. A file that is not whole
    /// yet, or that is held by another program, is found in a later look; no link is followed.
    ///
    /// # Errors
    /// The file system, of the folder itself. What is wrong with one file keeps nothing from the others.
    pub fn look(&self, wanted: Wanted, passed: &Passed) -> Result<Looked, FileError> {
        let (mut looked, mut held) = (Looked::default(), Vec::new());
        let (mut opened, mut bytes) = (0, 0);
        for name in self.names()? {
            if opened >= MOST_OPENED || bytes >= MOST_BYTES {
                break;
            }
            let path = self.path.join(&name);
            let Some(mark) = path.symlink_metadata().ok().and_then(|about| {
                let mark = passed.mark(&self.path, &name, &about);
                (about.is_file() && !is_hidden(&about) && !passed.marks.contains(&mark))
                    .then_some(mark)
            }) else {
                continue;
            };
            opened += 1;
            match content(&path, wanted) {
                Ok(content) => bytes += looked.take(mark, content),
                Err(_) => held.push((path, mark)),
            }
        }
        // Another program may have held it for a moment.
        for (path, mark) in held {
            if let Ok(content) = content(&path, wanted) {
                looked.take(mark, content);
            }
        }
        Ok(looked)
    }

    /// The names of what may be looked for, by chance.
    fn names(&self) -> Result<Vec<OsString>, FileError> {
        let unread = |error: io::Error| fault(FileFault::reading(&error));
        let order = RandomState::new();
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(unread)?.take(MOST_NAMES) {
            // What goes meanwhile is not there.
            let Ok(entry) = entry else { continue };
            let name = entry.file_name();
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            if is_file && !is_of_a_program(&name) {
                names.push((order.hash_one(&name), name));
            }
        }
        names.sort_unstable();
        names.truncate(MOST_ASKED);
        Ok(names.into_iter().map(|(_, name)| name).collect())
    }
}

impl Looked {
    /// Takes note of a file, and says how many bytes of it are kept.
    fn take(&mut self, mark: FileMark, content: Content) -> usize {
        match content {
            Content::Wanted(bytes) => {
                let kept = bytes.len();
                self.found.push(FoundFile { mark, bytes });
                kept
            }
            Content::Other => {
                self.passed.push(mark);
                0
            }
            Content::ToCome => 0,
        }
    }
}

/// Whether a name is one that systems and other programs give what is theirs, or that a file has until it is whole.
fn is_of_a_program(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    let ending = Path::new(&name).extension().and_then(OsStr::to_str);
    name.starts_with('.')
        || name.starts_with("~$")
        || name.starts_with("_vti_")
        || matches!(&*name, "desktop.ini" | "thumbs.db")
        || matches!(ending, Some("tmp" | "partial" | "crdownload"))
}

#[cfg(windows)]
fn is_hidden(about: &fs::Metadata) -> bool {
    /// `FILE_ATTRIBUTE_HIDDEN`.
    const HIDDEN: u32 = 2;
    std::os::windows::fs::MetadataExt::file_attributes(about) & HIDDEN != 0
}

/// Elsewhere the name says so.
#[cfg(not(windows))]
fn is_hidden(_: &fs::Metadata) -> bool {
    false
}

/// What the file at `path` is, which is no link. No more of it is read than that needs.
fn content(path: &Path, wanted: Wanted) -> Result<Content, FileError> {
    let place = Place::find_itself(FileRole::Shared, path)?.there()?;
    let largest = u64::try_from(wanted.largest).unwrap_or(u64::MAX);
    if place.about().is_some_and(|about| about.len() > largest) {
        return Ok(Content::Other);
    }
    let mut file = place.open()?;
    let unread = |error| place.unread(error);
    let mut bytes = Vec::new();
    let beginning = u64::try_from(wanted.beginning.len()).unwrap_or(u64::MAX);
    let head = (&mut file).take(beginning).read_to_end(&mut bytes);
    head.map_err(unread)?;
    if bytes != wanted.beginning {
        let to_come = wanted.beginning.starts_with(&bytes) || bytes.iter().all(|&byte| byte == 0);
        return Ok(if to_come {
            Content::ToCome
        } else {
            Content::Other
        });
    }
    // It may still grow.
    let rest = file.take(largest - beginning + 1).read_to_end(&mut bytes);
    rest.map_err(unread)?;
    if bytes.len() > wanted.largest {
        return Ok(Content::Other);
    }
    Ok(if has_gap(&bytes) {
        Content::ToCome
    } else {
        Content::Wanted(bytes)
    })
}

fn has_gap(bytes: &[u8]) -> bool {
    let mut noughts = 0;
    bytes.iter().any(|&byte| {
        noughts = if byte == 0 { noughts + 1 } else { 0 };
        noughts >= GAP
    })
}
