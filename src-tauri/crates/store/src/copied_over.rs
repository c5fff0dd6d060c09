//! Somebody has put another file in the store's place by hand, such as a backup. It is what they want, so
//! it opens; a log that a killed program has left of the file before is set aside.

use std::path::Path;

use crate::backup::key_trailer;
use crate::error::StoreError;
use crate::file::fault::FileRole;
use crate::file::log::{LogOf, log_of};
use crate::file::place::Place;
use crate::file::set_aside::move_log_aside;
use crate::integrity::verify;
use crate::key::Key;
use crate::lock::access::Access;
use crate::untrusted::open_to_list;

/// Takes off the wrapped key that a backup carries behind its last page, where `access` opens it: the same
/// stands inside. It would be taken for a page that is damaged.
///
/// # Errors
/// The file system.
pub(crate) fn take_off_trailer(path: &Path, access: &Access) -> Result<(), StoreError> {
    let is_backup = access.is_locked() && trailer(path).is_some();
    if is_backup && open_to_list(path, access.key()).is_ok() {
        key_trailer::strip(path).map_err(StoreError::from_io)?;
    }
    Ok(())
}

/// The wrapped key behind the last page of a file that this process does not hold.
fn trailer(path: &Path) -> Option<Vec<u8>> {
    let place = Place::find_itself(FileRole::Own, path).ok()?;
    key_trailer::read(&mut place.open().ok()?).ok()?
}

/// Sets the log beside the store's file `path` aside where it is another file's, and gives its name. Where
/// the file does not open with `key` by itself, all stays as it is.
///
/// # Errors
/// Why the file does not open, or the file system.
pub(crate) fn set_aside(path: &Path, data: &Path, key: &Key) -> Result<Option<String>, StoreError> {
    match log_of(path).map_err(StoreError::from_io)? {
        LogOf::AnotherFile if is_empty(path) => move_log_aside(data).map(Some),
        LogOf::AnotherFile => match verify(path, key) {
            // Only the log may have a page that is damaged in the file.
            Err(StoreError::Damaged) => Ok(None),
            Err(StoreError::NotOurs) => Err(StoreError::Foreign),
            Err(error) => Err(error),
            Ok(()) => move_log_aside(data).map(Some),
        },
        LogOf::Nobody | LogOf::Perhaps => Ok(None),
    }
}

/// As [`set_aside`], after the file `path` did not open together with its log: where it is whole without,
/// the log is another file's.
///
/// # Errors
/// `error`, where the log is not the reason; or the file system.
pub(crate) fn set_aside_after(
    path: &Path,
    data: &Path,
    key: &Key,
    error: StoreError,
) -> Result<Option<String>, StoreError> {
    let may_be_the_log = matches!(error, StoreError::Damaged | StoreError::Foreign);
    if !may_be_the_log || !matches!(log_of(path), Ok(LogOf::Perhaps)) || verify(path, key).is_err()
    {
        return Err(error);
    }
    move_log_aside(data).map(Some)
}

fn is_empty(path: &Path) -> bool {
    path.metadata().is_ok_and(|file| file.len() == 0)
}
