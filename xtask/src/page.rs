//! Building the page, which must exist before anything of the program is compiled: it is built in.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::npm;
use crate::tree::Tree;

/// Builds the page. Where that changes nothing, the files keep their times, so that cargo does not
/// compile the program again.
pub(crate) fn build(tree: &Tree) -> Result<()> {
    let dist = tree.ui().join("dist");
    let before = Built::read(&dist);
    npm::npm(tree)
        .args(["run", "build"])
        .run()
        .context("the page could not be built")?;
    let after = Built::read(&dist)
        .with_context(|| format!("the page was built, but {} cannot be read", dist.display()))?;
    // A page that was never built, or half deleted, has no times worth keeping.
    if let Ok(before) = before
        && before.content == after.content
    {
        before
            .restore_times()
            .with_context(|| format!("the times in {} cannot be set", dist.display()))?;
    }
    Ok(())
}

/// A built page: what is in it, and when it was written.
struct Built {
    /// Each file's content by its path; a folder has none.
    content: BTreeMap<PathBuf, Option<Vec<u8>>>,
    times: Vec<(PathBuf, SystemTime)>,
}

impl Built {
    fn read(dist: &Path) -> io::Result<Self> {
        let mut built = Self {
            content: BTreeMap::new(),
            times: Vec::new(),
        };
        built.add(dist)?;
        Ok(built)
    }

    fn add(&mut self, path: &Path) -> io::Result<()> {
        let about = fs::metadata(path)?;
        self.times.push((path.to_path_buf(), about.modified()?));
        let content = if about.is_dir() {
            for entry in fs::read_dir(path)? {
                self.add(&entry?.path())?;
            }
            None
        } else {
            Some(fs::read(path)?)
        };
        let _ = self.content.insert(path.to_path_buf(), content);
        Ok(())
    }

    fn restore_times(&self) -> io::Result<()> {
        for (path, time) in &self.times {
            // Windows opens no folder this way; there the program is compiled once more at worst.
            if cfg!(unix) || path.is_file() {
                File::options()
                    .read(true)
                    .write(path.is_file())
                    .open(path)?
                    .set_modified(*time)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_same_page_gets_its_times_back() {
        let home = tempfile::tempdir().unwrap();
        let (dist, file) = (
            home.path().join("dist"),
            home.path().join("dist/index.html"),
        );
        fs::create_dir(&dist).unwrap();
        fs::write(&file, "page").unwrap();
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        File::options()
            .write(true)
            .open(&file)
            .unwrap()
            .set_modified(long_ago)
            .unwrap();

        let before = Built::read(&dist).unwrap();
        fs::remove_file(&file).unwrap();
        fs::write(&file, "page").unwrap();
        let after = Built::read(&dist).unwrap();
        assert!(
            before.content == after.content,
            "the content has not changed"
        );
        before.restore_times().unwrap();

        assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), long_ago);
    }

    #[test]
    fn another_page_is_another_content() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("index.html"), "old").unwrap();
        let before = Built::read(home.path()).unwrap();
        fs::write(home.path().join("index.html"), "new").unwrap();
        assert!(before.content != Built::read(home.path()).unwrap().content);
    }
}
