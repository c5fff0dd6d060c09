//! Another disk than that on which a home lies, to which links lead.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

use crate::home::copy_folder;
use crate::raw;

/// A folder on another disk than the folder for temporary files; gone when dropped.
#[derive(Debug)]
pub struct OtherDisk(TempDir);

impl OtherDisk {
    /// An empty one, in memory.
    ///
    /// # Errors
    /// Where this machine has no such disk.
    pub fn new() -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("fagspejl-disk-")
            .tempdir_in("/dev/shm")
            .context("there is no /dev/shm")?;
        let (other, usual) = (
            fs::metadata(folder.path())?,
            fs::metadata(std::env::temp_dir())?,
        );
        ensure!(
            other.dev() != usual.dev(),
            "/dev/shm and the folder for temporary files are one disk: set TMPDIR to another"
        );
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Moves a file or a folder here, and leaves a link to it in its place. Gives where it lies.
    ///
    /// # Errors
    /// The file system.
    pub fn take(&self, path: &Path) -> Result<PathBuf> {
        let name = path.file_name().context("it has a name")?;
        let here = self.path().join(name);
        if path.is_dir() {
            copy_folder(path, &here)?;
            fs::remove_dir_all(path)?;
        } else {
            fs::copy(path, &here)?;
            fs::remove_file(path)?;
        }
        symlink(&here, path)?;
        Ok(here)
    }

    /// The same with a store, whose log lies beside it where the program was not closed in order.
    ///
    /// # Errors
    /// The file system.
    pub fn take_store(&self, store: &Path) -> Result<PathBuf> {
        let mut log = store.as_os_str().to_owned();
        log.push("-wal");
        if Path::new(&log).exists() {
            let name = Path::new(&log).file_name().context("it has a name")?;
            fs::copy(&log, self.path().join(name))?;
            fs::remove_file(&log)?;
        }
        self.take(store)
    }

    /// The names of all that lies here.
    ///
    /// # Errors
    /// The file system.
    pub fn names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for file in fs::read_dir(self.path())? {
            names.push(file?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }
}

/// Whether a file is a database that opens without a lock.
///
/// # Errors
/// The file system.
pub fn opens_without_lock(file: &Path) -> Result<bool> {
    // Of a copy: looking into it may make a log beside it.
    let copy = tempfile::NamedTempFile::new()?;
    fs::copy(file, copy.path())?;
    let opened = raw::open(copy.path())?;
    let tables = opened.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0));
    Ok(tables.is_ok_and(|tables: i64| tables > 0))
}
