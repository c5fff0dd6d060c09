//! Where a file lies, and whether it can be held: the one way to the files that the program opens and
//! replaces. A link is followed, and what is put in the place of a file is put where the link leads, so
//! that nothing old is left there. What is no ordinary file, or has another name, is refused.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Component, Path, PathBuf, Prefix};

use tempfile::NamedTempFile;

use crate::file::fault::{FileError, FileFault, FileRole};
use crate::file::folder::sync_where_there_is_such;
use crate::file::held::is_held;
use crate::file::temporary::{new_shared_temporary, new_temporary, new_unfinished, without_path};

/// More links than that, one leading to the other, go round.
const MOST_LINKS: usize = 40;

/// Where a file lies: what a path names, links followed.
#[derive(Clone, Debug)]
pub struct Place {
    role: FileRole,
    /// The path as it was given.
    named: PathBuf,
    /// Where that leads. Its last part is no link.
    path: PathBuf,
    /// None where nothing is there.
    about: Option<Metadata>,
    /// Whether a file with another name is refused.
    alone: bool,
}

impl Place {
    /// What `path` names, links followed. Nothing need be there.
    ///
    /// # Errors
    /// [`FileFault::NotRegular`], [`FileFault::LinkBroken`] where links go round, or the file system.
    pub fn find(role: FileRole, path: &Path) -> Result<Self, FileError> {
        let mut place = Self::unfollowed(role, path)?;
        for _ in 0..MOST_LINKS {
            let Some(to) = place.leads_to()? else {
                return place.must_be_file();
            };
            let folder = place.path.parent().unwrap_or(Path::new("/"));
            place.path = folder.join(to);
            place.about = place.look(&place.path)?;
        }
        Err(place.fault(FileFault::LinkBroken))
    }

    /// What `path` names, where its last part is no link.
    ///
    /// # Errors
    /// [`FileFault::NotRegular`], also for a link, or the file system.
    pub fn find_itself(role: FileRole, path: &Path) -> Result<Self, FileError> {
        Self::unfollowed(role, path)?.must_be_file()
    }

    fn unfollowed(role: FileRole, path: &Path) -> Result<Self, FileError> {
        let mut place = Self {
            role,
            named: path.to_owned(),
            path: path.to_owned(),
            about: None,
            alone: false,
        };
        if is_device(path) {
            return Err(place.fault(FileFault::NotRegular));
        }
        place.about = place.look(path)?;
        Ok(place)
    }

    fn look(&self, path: &Path) -> Result<Option<Metadata>, FileError> {
        match path.symlink_metadata() {
            Ok(about) => Ok(Some(about)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.unread(error)),
        }
    }

    fn leads_to(&self) -> Result<Option<PathBuf>, FileError> {
        let is_link = self.about.as_ref().is_some_and(Metadata::is_symlink);
        let to = is_link.then(|| fs::read_link(&self.path)).transpose();
        to.map_err(|error| self.unread(error))
    }

    fn must_be_file(self) -> Result<Self, FileError> {
        match &self.about {
            Some(about) if !about.is_file() => Err(self.fault(FileFault::NotRegular)),
            _ => Ok(self),
        }
    }

    /// Refuses a link that leads nowhere: whatever is made there would take the place of what may come
    /// back with its disk.
    ///
    /// # Errors
    /// [`FileFault::LinkBroken`].
    pub fn unbroken(self) -> Result<Self, FileError> {
        if self.about.is_none() && self.is_link() {
            return Err(self.fault(FileFault::LinkBroken));
        }
        Ok(self)
    }

    /// Refuses where nothing is.
    ///
    /// # Errors
    /// [`FileFault::Missing`], [`FileFault::LinkBroken`].
    pub fn there(self) -> Result<Self, FileError> {
        let place = self.unbroken()?;
        match place.about {
            Some(_) => Ok(place),
            None => Err(place.fault(FileFault::Missing)),
        }
    }

    /// Refuses a file that has another name, now and whenever it is opened or replaced.
    ///
    /// # Errors
    /// [`FileFault::HardLinked`].
    pub fn alone(mut self) -> Result<Self, FileError> {
        self.alone = true;
        match &self.about {
            Some(about) if has_another_name(about) => Err(self.fault(FileFault::HardLinked)),
            _ => Ok(self),
        }
    }

    /// The path as it was given.
    pub(crate) fn named(&self) -> &Path {
        &self.named
    }

    /// Where the file is, or would be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder of that.
    pub fn folder(&self) -> &Path {
        let folder = self.path.parent().filter(|folder| *folder != Path::new(""));
        folder.unwrap_or(Path::new("."))
    }

    /// What is known of the file; none where nothing is there.
    pub fn about(&self) -> Option<&Metadata> {
        self.about.as_ref()
    }

    /// Whether the path that was given is a link.
    pub fn is_link(&self) -> bool {
        self.named != self.path
    }

    /// The same with no link in the way to it.
    ///
    /// # Errors
    /// The file system, where the folder is not there.
    pub fn real_path(&self) -> Result<PathBuf, FileError> {
        let folder = self.folder().canonicalize();
        let folder = folder.map_err(|error| self.unwritten(error))?;
        match self.path.file_name() {
            Some(name) => Ok(folder.join(name)),
            None => Err(self.fault(FileFault::NotRegular)),
        }
    }

    /// Opens it for reading. A pipe that has come there meanwhile is not waited for.
    ///
    /// # Errors
    /// [`FileFault::NotRegular`], [`FileFault::HardLinked`], [`FileFault::OwnData`] where this process holds
    /// it as a store, or the file system.
    pub fn open(&self) -> Result<File, FileError> {
        if self.about.as_ref().is_some_and(is_held) {
            return Err(self.fault(FileFault::OwnData));
        }
        let file = open_itself(&self.path).map_err(|error| self.unread(error))?;
        // What was looked at may have been exchanged for something else.
        let opened = file.metadata().map_err(|error| self.unread(error))?;
        if !opened.is_file() {
            return Err(self.fault(FileFault::NotRegular));
        }
        if self.alone && has_another_name(&opened) {
            return Err(self.fault(FileFault::HardLinked));
        }
        Ok(file)
    }

    /// Its bytes, but no more than one above `most`: as many as show that there are more.
    ///
    /// # Errors
    /// As [`Place::open`].
    pub fn read(&self, most: u64) -> Result<Vec<u8>, FileError> {
        let mut bytes = Vec::new();
        let mut bounded = self.open()?.take(most.saturating_add(1));
        let read = bounded.read_to_end(&mut bytes);
        read.map_err(|error| self.unread(error))?;
        Ok(bytes)
    }

    /// A file in the same folder that is to take its place, for the person alone.
    ///
    /// # Errors
    /// The file system.
    pub fn temporary(&self) -> Result<NamedTempFile, FileError> {
        new_temporary(self.folder()).map_err(|error| self.unwritten(error))
    }

    /// Puts `next`, which is whole, on disk and in the same folder, in its place. A link that was followed
    /// leads to it then.
    ///
    /// # Errors
    /// [`FileFault::NotRegular`], [`FileFault::HardLinked`], or the file system; what was there is as it was.
    pub fn replace(&self, next: NamedTempFile) -> Result<(), FileError> {
        // It may have become something else since it was found.
        let now = Self::find_itself(self.role, &self.path)?;
        if self.alone {
            now.alone()?;
        }
        let persisted = next.persist(&self.path).map_err(|error| error.error);
        let synced = persisted.and_then(|_| sync_where_there_is_such(self.folder()));
        synced.map_err(|error| self.unwritten(error))
    }

    /// Writes `bytes` there, whole or not at all, for the person alone. When this returns, it is on disk.
    ///
    /// # Errors
    /// As [`Place::replace`].
    pub fn write(&self, bytes: &[u8]) -> Result<(), FileError> {
        let next = self.temporary()?;
        self.fill_and_replace(next, bytes)
    }

    /// The same with the usual permissions: those of the file that it replaces, else those that the
    /// system gives a new file of the person.
    ///
    /// # Errors
    /// As [`Place::replace`].
    pub fn write_shared(&self, bytes: &[u8]) -> Result<(), FileError> {
        let next = match &self.about {
            None => new_shared_temporary(self.folder()),
            Some(earlier) => new_temporary(self.folder()).and_then(|next| {
                next.as_file().set_permissions(earlier.permissions())?;
                Ok(next)
            }),
        };
        let next = next.map_err(|error| self.unwritten(error))?;
        self.fill_and_replace(next, bytes)
    }

    fn fill_and_replace(&self, mut next: NamedTempFile, bytes: &[u8]) -> Result<(), FileError> {
        let filled = next.write_all(bytes);
        let filled = filled.and_then(|()| next.as_file().sync_all());
        filled.map_err(|error| self.unwritten(error))?;
        self.replace(next)
    }

    /// A file that is to lie there, where nothing may be; until it is whole its name ends otherwise.
    ///
    /// # Errors
    /// The file system, also where it is being made already.
    pub(crate) fn reserve(&self) -> Result<NamedTempFile, FileError> {
        let next = new_unfinished(&self.path);
        next.map_err(|error| self.unwritten(error))
    }

    /// Writes `bytes` into what was reserved, and lets it lie there. When this returns, it is on disk.
    ///
    /// # Errors
    /// The file system, also where something has come there; that stays as it is.
    pub(crate) fn settle(&self, mut next: NamedTempFile, bytes: &[u8]) -> Result<(), FileError> {
        let filled = next.write_all(bytes);
        let filled = filled.and_then(|()| next.as_file().sync_all());
        let settled = filled.and_then(|()| persist_new(next, &self.path));
        settled.map_err(|error| self.unwritten(error))?;
        sync_where_there_is_such(self.folder()).map_err(|error| self.unwritten(error))
    }

    /// A copy of it in `folder`, which is one of the program's, on disk.
    ///
    /// # Errors
    /// As [`Place::open`], or the file system.
    pub(crate) fn copy_into(&self, folder: &Path) -> Result<NamedTempFile, FileError> {
        let mut from = self.open()?;
        let copied = new_temporary(folder).and_then(|mut copy| {
            io::copy(&mut from, &mut copy)?;
            copy.as_file().sync_all()?;
            Ok(copy)
        });
        copied.map_err(|error| match FileFault::writing(&error) {
            // It is the copy that there is no room for.
            FileFault::NoRoom | FileFault::NotPermitted | FileFault::Missing => FileError {
                role: FileRole::Own,
                ..self.unwritten(error)
            },
            _ => self.unread(error),
        })
    }

    /// Removes the file, and the link that leads to it. Neither need be there.
    ///
    /// # Errors
    /// The file system.
    pub fn remove(&self) -> Result<(), FileError> {
        for path in [&self.path, &self.named] {
            match fs::remove_file(path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(self.unwritten(error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// That it is refused for this.
    pub fn fault(&self, fault: FileFault) -> FileError {
        self.error(fault, None)
    }

    pub(crate) fn unread(&self, error: io::Error) -> FileError {
        self.error(FileFault::reading(&error), Some(error))
    }

    pub(crate) fn unwritten(&self, error: io::Error) -> FileError {
        self.error(FileFault::writing(&error), Some(error))
    }

    fn error(&self, fault: FileFault, source: Option<io::Error>) -> FileError {
        let fault = match fault {
            FileFault::Missing if self.is_link() => FileFault::LinkBroken,
            fault => fault,
        };
        let is_ours = !matches!(
            self.role,
            FileRole::Chosen | FileRole::Export | FileRole::Shared
        );
        let name = self.named.file_name().filter(|_| is_ours);
        FileError {
            role: self.role,
            fault,
            name: name.map(|name| name.to_string_lossy().into_owned()),
            source,
        }
    }
}

/// Lets a file be called `path`, where nothing may be called so.
fn persist_new(next: NamedTempFile, path: &Path) -> io::Result<()> {
    let Err(refused) = next.persist_noclobber(path) else {
        return Ok(());
    };
    if refused.error.kind() == ErrorKind::AlreadyExists || path.symlink_metadata().is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    // Some file systems of sticks and shares can neither refuse to replace nor give a second name.
    let moved = refused.file.persist(path).map_err(|refused| refused.error);
    moved.map(drop).map_err(without_path)
}

/// Opens it where its last part is no link; a pipe does not wait for who writes into it.
#[cfg(unix)]
fn open_itself(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;

    let flags = libc::O_NOFOLLOW | libc::O_NONBLOCK | libc::O_NOCTTY;
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(not(unix))]
fn open_itself(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

#[cfg(unix)]
fn has_another_name(about: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(about) > 1
}

/// Other systems do not say.
#[cfg(not(unix))]
fn has_another_name(_: &Metadata) -> bool {
    false
}

/// Whether it names a device, which on Windows it may do without being in a folder.
fn is_device(path: &Path) -> bool {
    let Some(Component::Prefix(prefix)) = path.components().next() else {
        return false;
    };
    !matches!(prefix.kind(), Prefix::Disk(_) | Prefix::UNC(_, _))
}
