//! Every file of a folder, byte for byte.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

/// What lies in a folder and below it. Two are equal when every byte is.
#[derive(Clone, PartialEq, Eq)]
pub struct Files(BTreeMap<PathBuf, Option<Vec<u8>>>);

impl Files {
    /// What lies in `folder` now; nothing where there is no such folder.
    ///
    /// # Errors
    /// What the file system says.
    pub fn of(folder: &Path) -> std::io::Result<Self> {
        let mut files = BTreeMap::new();
        if folder.exists() {
            collect(folder, folder, &mut files)?;
        }
        Ok(Self(files))
    }

    /// Writes them into `folder`, which is made.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write_to(&self, folder: &Path) -> std::io::Result<()> {
        fs::create_dir(folder)?;
        for (path, bytes) in &self.0 {
            match bytes {
                Some(bytes) => fs::write(folder.join(path), bytes)?,
                None => fs::create_dir(folder.join(path))?,
            }
        }
        Ok(())
    }

    /// What does not lie in the folder `inside`.
    #[must_use]
    pub fn outside(mut self, inside: &str) -> Self {
        self.0.retain(|path, _| !path.starts_with(inside));
        self
    }

    /// The names of the files and folders, as paths below the folder.
    pub fn names(&self) -> Vec<String> {
        let name = |path: &PathBuf| path.display().to_string();
        self.0.keys().map(name).collect()
    }

    /// The names of the files in which a text stands, or that are called so.
    pub fn holding(&self, text: &str) -> Vec<String> {
        let holds = |(path, bytes): &(&PathBuf, &Option<Vec<u8>>)| {
            let mut windows = bytes.iter().flat_map(|bytes| bytes.windows(text.len()));
            path.display().to_string().contains(text)
                || windows.any(|window| window == text.as_bytes())
        };
        let holding = self.0.iter().filter(holds);
        holding
            .map(|(path, _)| path.display().to_string())
            .collect()
    }
}

fn collect(
    root: &Path,
    path: &Path,
    files: &mut BTreeMap<PathBuf, Option<Vec<u8>>>,
) -> std::io::Result<()> {
    if !path.is_dir() {
        let name = path.strip_prefix(root).unwrap_or(path).to_owned();
        // Of a link that leads nowhere, where it leads.
        let bytes = if path.is_symlink() && !path.exists() {
            fs::read_link(path)?.into_os_string().into_encoded_bytes()
        } else {
            fs::read(path)?
        };
        files.insert(name, Some(bytes));
        return Ok(());
    }
    if path != root {
        files.insert(path.strip_prefix(root).unwrap_or(path).to_owned(), None);
    }
    for entry in fs::read_dir(path)? {
        collect(root, &entry?.path(), files)?;
    }
    Ok(())
}

/// Names, lengths and a short sum: a test that fails prints no megabytes.
impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (path, bytes) in &self.0 {
            let Some(bytes) = bytes else {
                map.entry(path, &"a folder");
                continue;
            };
            let mut sum = DefaultHasher::new();
            bytes.hash(&mut sum);
            map.entry(
                path,
                &format!("{} bytes, sum {:x}", bytes.len(), sum.finish()),
            );
        }
        map.finish()
    }
}
