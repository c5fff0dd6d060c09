//! Giving the store and its backups another access: a lock is turned on or off, or gets another key. New
//! files are made beside what stands, and take its place afterwards.

use std::path::{Path, PathBuf};

use domain::{Job, Stage};
use tempfile::NamedTempFile;

use crate::backup::file::{Rewritten, key_for};
use crate::backup::folder::paths;
use crate::connection::vacuum_into;
use crate::error::StoreError;
use crate::file::swap::{new_next, swap_in};
use crate::key::Key;
use crate::lock::access::Access;
use crate::lock::encrypt::encrypt_anew;
use crate::store::Store;

impl Store {
    /// A copy that is to get another access, where it can take the place of the store in `data`.
    ///
    /// # Errors
    /// [`StoreError::Full`], or the database.
    pub fn copy_for_rekey(&self, data: &Path) -> Result<RekeyCopy, StoreError> {
        let next = new_next(data)?;
        vacuum_into(&self.connection, next.path())?;
        let key = self.access.key().clone();
        Ok(RekeyCopy { next, key })
    }
}

/// A copy of the store that is to get another access. It needs the store no more, and is gone with this
/// value.
#[derive(Debug)]
pub struct RekeyCopy {
    next: NamedTempFile,
    key: Key,
}

impl RekeyCopy {
    /// Gives it to `access`. It is checked and on disk then.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it is not whole, [`StoreError::Full`], or the database.
    pub fn rekey(self, access: Access) -> Result<RekeyedStore, StoreError> {
        let Self { next, key } = self;
        encrypt_anew(next.path(), &key, &access)?;
        next.as_file().sync_all().map_err(StoreError::from_io)?;
        Ok(RekeyedStore { next, access })
    }
}

/// The store under another access, and not yet in its place. It is gone with this value, unless it takes it.
#[derive(Debug)]
pub struct RekeyedStore {
    next: NamedTempFile,
    access: Access,
}

impl RekeyedStore {
    /// Puts it in the place of the store in `data`, which nobody may hold. This is where a store in its
    /// place gets another access; a program that is killed leaves the one or the other, each with what
    /// opens it.
    ///
    /// # Errors
    /// The file system. Which of the two is the store then, [`crate::key_file::wrapped_key`] tells.
    pub fn swap_in(self, data: &Path) -> Result<(), StoreError> {
        swap_in(self.next, self.access.wrapped(), data)
    }
}

/// The backups under another access, and not yet in their places. They are gone with this value, unless
/// they are kept.
#[derive(Debug)]
pub struct RekeyedBackups {
    from: Access,
    to: Access,
    rewritten: Vec<Rewritten>,
    /// Those that could not be written anew beside the others; there may not be room for all at once.
    failed: Vec<PathBuf>,
}

/// Writes every backup in `data` that has the key of `from` anew, so that `to` opens it. One with another
/// lock, or without one where `from` has one, is not the person's own, and stays as it is; so do all until
/// [`RekeyedBackups::keep`].
///
/// # Errors
/// [`StoreError::Cancelled`], or the file system, where not even the list can be read.
pub fn rekey_backups(
    data: &Path,
    from: &Access,
    to: &Access,
    job: &dyn Job,
) -> Result<RekeyedBackups, StoreError> {
    let mut rekeyed = RekeyedBackups {
        from: from.clone(),
        to: to.clone(),
        rewritten: Vec::new(),
        failed: Vec::new(),
    };
    let paths = paths(data)?;
    let count = paths.len();
    for (done, path) in paths.into_iter().enumerate() {
        job.step(Stage::Rekey, done, count)?;
        match rewritten(&path, from, to) {
            Ok(found) => rekeyed.rewritten.extend(found),
            Err(error) => {
                log::info!("a backup is left for later: {error}");
                rekeyed.failed.push(path);
            }
        }
    }
    Ok(rekeyed)
}

impl RekeyedBackups {
    /// Puts them in the places of the backups. One that cannot be written anew keeps the key it has.
    pub fn keep(self) {
        let Self {
            from,
            to,
            rewritten: whole,
            failed,
        } = self;
        let again = failed.iter().map(|path| {
            let found = rewritten(path, &from, &to)?;
            found.map(Rewritten::keep).transpose().map(drop)
        });
        for kept in whole.into_iter().map(Rewritten::keep).chain(again) {
            if let Err(error) = kept {
                log::warn!("a backup keeps the key it has: {error}");
            }
        }
    }
}

/// A backup so that `to` opens it; none where it has another key than that of `from`.
fn rewritten(path: &Path, from: &Access, to: &Access) -> Result<Option<Rewritten>, StoreError> {
    let key = key_for(path, from)?.filter(|key| key == from.key());
    let rewritten = key.map(|key| {
        let encrypt = |copy: &Path| encrypt_anew(copy, &key, to);
        Rewritten::new(path, to.wrapped(), encrypt)
    });
    rewritten.transpose()
}
