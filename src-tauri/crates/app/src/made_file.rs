//! The file that the person had made last. The page knows only its number.

use std::io;
use std::path::{Path, PathBuf};

use domain::{FileKind, MadeFileId};
use view::Exported;

/// The desktop around the program. The program asks the system's own, a test looks itself.
pub trait Desktop {
    /// Opens a file with what the person opens such files with.
    ///
    /// # Errors
    /// Why it does not, without the path.
    fn open(&self, file: &Path) -> io::Result<()>;

    /// Shows the folder of a file.
    ///
    /// # Errors
    /// Why it does not, without the path.
    fn show(&self, file: &Path) -> io::Result<()>;
}

/// A file that was written where the person said.
#[derive(Clone, Debug)]
pub struct WrittenFile {
    pub(crate) path: PathBuf,
    pub(crate) kind: FileKind,
    pub(crate) bytes: u64,
}

impl WrittenFile {
    /// What the page is told of it.
    pub fn shown(&self, made: MadeFileId) -> Exported {
        Exported {
            file: self.name(),
            bytes: self.bytes,
            made,
            opens: self.opens(),
        }
    }

    /// Whether another program shows what is in it. Which, the system says by its name, which the person
    /// may have chosen as that of something else.
    pub(crate) fn opens(&self) -> bool {
        self.kind.is_read_elsewhere() && self.kind.ends(&self.name())
    }

    fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

/// The file that was made last in this run of the program. Locking forgets it.
#[derive(Debug, Default)]
pub(crate) struct MadeFiles {
    latest: Option<(MadeFileId, WrittenFile)>,
    next: MadeFileId,
}

impl MadeFiles {
    pub(crate) fn note(&mut self, file: WrittenFile) -> Exported {
        let id = self.next;
        self.next = id.next();
        let shown = file.shown(id);
        self.latest = Some((id, file));
        shown
    }

    /// The one with this number, if none was made since and it still lies there.
    pub(crate) fn find(&self, id: MadeFileId) -> Option<&WrittenFile> {
        let (latest, file) = self.latest.as_ref()?;
        (*latest == id && file.path.is_file()).then_some(file)
    }

    pub(crate) fn forget(&mut self) {
        self.latest = None;
    }
}
