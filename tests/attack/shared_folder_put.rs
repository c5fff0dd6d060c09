//! What is put into a folder that others reach: under a name that is new, whole or not at all, and never the store.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use store::shared_folder::{NAME_BYTES, SharedFolder};
use store::{FileError, FileFault};
use tempfile::TempDir;

/// The name that is made of bytes that are all one.
const NAMED: &str = "01010101010101010101010101010101";

/// A place with a data folder in it, and a folder that is shared.
fn shared() -> Result<(TempDir, PathBuf, SharedFolder)> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    fs::create_dir(&data)?;
    let path = folder.path().join("shared");
    fs::create_dir(&path)?;
    let shared = SharedFolder::find(&path, &data)?;
    Ok((folder, path, shared))
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let files = fs::read_dir(folder)?;
    let names = files.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    names.collect()
}

fn fault_of<T>(done: Result<T, FileError>) -> Option<FileFault> {
    done.err().map(|error| error.fault)
}

#[test]
fn a_file_has_its_name_when_it_is_whole_and_leaves_nothing_where_it_is_not_put() -> Result<()> {
    let (_all, path, shared) = shared()?;
    let reserved = shared.reserve(&[1; NAME_BYTES])?;
    let unfinished = names(&path)?;
    let ends = |name: &&String| name.strip_suffix(".tmp").is_some();
    assert_eq!(unfinished.iter().filter(ends).count(), 1, "{unfinished:?}");
    let second = shared.reserve(&[1; NAME_BYTES]);
    assert!(second.is_err(), "it has one writer");
    reserved.put(b"whole")?;
    assert_eq!(names(&path)?, [NAMED]);
    drop(shared.reserve(&[2; NAME_BYTES])?);
    assert_eq!(names(&path)?.len(), 1, "nothing is left of it");
    Ok(())
}

#[test]
fn what_lies_there_is_never_replaced() -> Result<()> {
    let (_all, path, shared) = shared()?;
    let reserved = shared.reserve(&[1; NAME_BYTES])?;
    let taken = path.join(NAMED);
    fs::write(&taken, b"of somebody else")?;
    assert!(reserved.put(b"mine").is_err(), "it is taken meanwhile");
    let stands = fs::read(&taken)?;
    assert_eq!(stands, b"of somebody else");
    assert_eq!(names(&path)?.len(), 1, "and nothing is beside it");
    Ok(())
}

#[test]
fn a_folder_with_the_store_in_it_is_not_shared() -> Result<()> {
    let (all, path, _) = shared()?;
    let data = all.path().join("data");
    let inside = data.join("inside");
    fs::create_dir(&inside)?;
    for own in [&data, &inside, all.path()] {
        let refused = SharedFolder::find(own, &data);
        assert_eq!(
            fault_of(refused),
            Some(FileFault::OwnData),
            "{}",
            own.display()
        );
    }
    let file = path.join("a");
    fs::write(&file, b"")?;
    assert_eq!(
        fault_of(SharedFolder::find(&file, &data)),
        Some(FileFault::NotRegular)
    );
    let gone = all.path().join("gone");
    assert_eq!(
        fault_of(SharedFolder::find(&gone, &data)),
        Some(FileFault::Missing)
    );
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_store_to_which_a_link_leads_is_not_put_into_a_shared_folder_either() -> Result<()> {
    let (all, path, _) = shared()?;
    let store = path.join("fagspejl.db");
    fs::write(&store, b"")?;
    let data = all.path().join("data");
    std::os::unix::fs::symlink(&store, data.join(store::STORE_FILE))?;
    let refused = SharedFolder::find(&path, &data);
    assert_eq!(fault_of(refused), Some(FileFault::OwnData));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_folder_that_one_may_only_read_says_so_before_anything_is_made() -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    let (_all, path, shared) = shared()?;
    let may = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode));
    may(0o555)?;
    // Who may do everything may write there too.
    let free = fs::write(path.join("a"), b"").is_ok();
    let refused = fault_of(shared.reserve(&[1; NAME_BYTES]));
    may(0o755)?;
    assert_eq!(refused, (!free).then_some(FileFault::NotPermitted));
    Ok(())
}
