//! What the person does with a file that was made: they open it, or see where it lies.

use std::io;

use domain::MadeFileId;
use view::Exported;

use crate::error::AppError;
use crate::made_file::{Desktop, WrittenFile};
use crate::stores::Stores;

/// Takes note of the file that was just made.
///
/// # Errors
/// [`store::StoreError::Locked`] where it was locked meanwhile.
pub fn note_made_file(stores: &mut Stores, file: WrittenFile) -> Result<Exported, AppError> {
    stores.must_be_open()?;
    Ok(stores.made.note(file))
}

/// The file with this number, if it is the one that was made last and still lies there.
///
/// # Errors
/// [`AppError::MadeFileGone`], or [`store::StoreError::Locked`].
pub fn made_file(stores: &Stores, id: MadeFileId) -> Result<WrittenFile, AppError> {
    stores.must_be_open()?;
    stores.made.find(id).cloned().ok_or(AppError::MadeFileGone)
}

/// Opens it, where another program shows such files.
///
/// # Errors
/// [`AppError::NotOpened`].
pub fn open_made_file(file: &WrittenFile, desktop: &dyn Desktop) -> Result<(), AppError> {
    if !file.opens() {
        let why = io::Error::other("no other program shows such a file");
        return Err(AppError::NotOpened(why));
    }
    desktop.open(&file.path).map_err(AppError::NotOpened)
}

/// Shows the folder in which it lies.
///
/// # Errors
/// [`AppError::NotOpened`].
pub fn show_made_file(file: &WrittenFile, desktop: &dyn Desktop) -> Result<(), AppError> {
    desktop.show(&file.path).map_err(AppError::NotOpened)
}
