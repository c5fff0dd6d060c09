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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use tempfile::TempDir;

    use super::{NAME_BYTES, name};
    use crate::file::fault::{FileError, FileFault};
    use crate::shared_folder::SharedFolder;

    fn shared() -> (TempDir, SharedFolder) {
        let folder = tempfile::tempdir().expect("there is room");
        let data = folder.path().join("data");
        fs::create_dir(&data).expect("there is room");
        let path = folder.path().join("shared");
        fs::create_dir(&path).expect("there is room");
        let shared = SharedFolder::find(&path, &data).expect("it is a folder");
        (folder, shared)
    }

    fn names(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder).expect("it is there");
        let files = files.map(|file| file.expect("it is there").file_name());
        files
            .map(|name| name.to_string_lossy().into_owned())
            .collect()
    }

    fn fault_of<T>(done: Result<T, FileError>) -> Option<FileFault> {
        done.err().map(|error| error.fault)
    }

    #[test]
    fn a_name_says_nothing_and_has_no_sign_that_a_system_refuses() {
        let name = name(&[0xa7; NAME_BYTES]);
        assert_eq!(name.len(), 32, "at most forty");
        let known = |sign: char| sign.is_ascii_digit() || sign.is_ascii_lowercase();
        assert!(name.chars().all(known), "{name}");
    }

    #[test]
    fn a_file_has_its_name_when_it_is_whole_and_leaves_nothing_where_it_is_not_put() {
        let (_all, shared) = shared();
        let reserved = shared.reserve(&[1; NAME_BYTES]).expect("it is free");
        let unfinished = names(&shared.path);
        let ends = |name: &&String| name.strip_suffix(".tmp").is_some();
        assert_eq!(unfinished.iter().filter(ends).count(), 1, "{unfinished:?}");
        let second = shared.reserve(&[1; NAME_BYTES]);
        assert!(second.is_err(), "it has one writer");
        reserved.put(b"whole").expect("there is room");
        assert_eq!(names(&shared.path), [name(&[1; NAME_BYTES])]);
        drop(shared.reserve(&[2; NAME_BYTES]).expect("it is free"));
        assert_eq!(names(&shared.path).len(), 1, "nothing is left of it");
    }

    #[test]
    fn what_lies_there_is_never_replaced() {
        let (_all, shared) = shared();
        let reserved = shared.reserve(&[1; NAME_BYTES]).expect("it is free");
        let path = shared.path.join(name(&[1; NAME_BYTES]));
        fs::write(&path, b"of somebody else").expect("there is room");
        assert!(reserved.put(b"mine").is_err(), "it is taken meanwhile");
        let stands = fs::read(&path).expect("it is there");
        assert_eq!(stands, b"of somebody else");
        assert_eq!(names(&shared.path).len(), 1, "and nothing is beside it");
    }

    #[test]
    fn a_folder_with_the_store_in_it_is_not_shared() {
        let (all, shared) = shared();
        let data = all.path().join("data");
        let inside = data.join("inside");
        fs::create_dir(&inside).expect("there is room");
        for own in [&data, &inside, all.path()] {
            let refused = SharedFolder::find(own, &data);
            assert_eq!(
                fault_of(refused),
                Some(FileFault::OwnData),
                "{}",
                own.display()
            );
        }
        let file = shared.path.join("a");
        fs::write(&file, b"").expect("there is room");
        assert_eq!(
            fault_of(SharedFolder::find(&file, &data)),
            Some(FileFault::NotRegular)
        );
        let gone = all.path().join("gone");
        assert_eq!(
            fault_of(SharedFolder::find(&gone, &data)),
            Some(FileFault::Missing)
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_store_to_which_a_link_leads_is_not_put_into_a_shared_folder_either() {
        let (all, shared) = shared();
        let store = shared.path.join("fagspejl.db");
        fs::write(&store, b"").expect("there is room");
        let data = all.path().join("data");
        std::os::unix::fs::symlink(&store, data.join(crate::STORE_FILE)).expect("a link");
        let refused = SharedFolder::find(&shared.path, &data);
        assert_eq!(fault_of(refused), Some(FileFault::OwnData));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_one_may_only_read_says_so_before_anything_is_made() {
        use std::os::unix::fs::PermissionsExt as _;

        let (_all, shared) = shared();
        let may = |mode| fs::set_permissions(&shared.path, fs::Permissions::from_mode(mode));
        may(0o555).expect("it is one's own");
        // Who may do everything may write there too.
        let free = fs::write(shared.path.join("a"), b"").is_ok();
        let refused = fault_of(shared.reserve(&[1; NAME_BYTES]));
        may(0o755).expect("it is one's own");
        assert_eq!(refused, (!free).then_some(FileFault::NotPermitted));
    }
}
