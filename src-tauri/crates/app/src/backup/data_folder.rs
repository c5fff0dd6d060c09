//! Where the data lies, whether it is whole there, and what was set aside beside it.

use std::fs;
use std::path::{Component, Path, Prefix};

use domain::StorageRisk;
use domain::backup::storage_risk::{is_on_network, synchronised_by};
use store::StoreError;
use store::set_aside::{self, SetAsideFile};
use view::{DataFolderState, SetAside};

use crate::error::AppError;
use crate::lock::present_access;
use crate::stores::Stores;

/// Looks through the person's own store for damage. It takes longer than opening it, so it is asked
/// for when the window is there.
///
/// # Errors
/// [`StoreError::Damaged`] where something is wrong with it, or why it does not open.
pub fn check_store(stores: &mut Stores) -> Result<(), AppError> {
    if matches!(stores.own()?.quick_check(), Ok(true)) {
        return Ok(());
    }
    // A connection that once met a damaged page fails with other words from then on.
    stores.close();
    if stores.own()?.quick_check()? {
        Ok(())
    } else {
        stores.close();
        Err(StoreError::Damaged.into())
    }
}

/// Where the data folder is, and what is risky about it.
pub fn data_folder(stores: &Stores) -> DataFolderState {
    let real = stores.folder.path.canonicalize();
    DataFolderState {
        folder: stores.folder.shown.clone(),
        risk: risk(real.as_ref().unwrap_or(&stores.folder.path)),
    }
}

/// The files that were set aside because they did not open.
///
/// # Errors
/// The file system.
pub fn set_aside_files(stores: &Stores) -> Result<Vec<SetAside>, AppError> {
    let files = set_aside::list(&stores.folder.path)?.into_iter();
    let shown = |SetAsideFile { name, bytes }| SetAside { name, bytes };
    Ok(files.map(shown).collect())
}

/// Deletes one of them for good, and gives the others.
///
/// # Errors
/// [`StoreError::Locked`], [`StoreError::SetAsideUnknown`], or the file system.
pub fn remove_set_aside(stores: &mut Stores, name: &str) -> Result<Vec<SetAside>, AppError> {
    present_access(stores)?;
    set_aside::remove(&stores.folder.path, name)?;
    set_aside_files(stores)
}

fn risk(folder: &Path) -> Option<StorageRisk> {
    let share = |part: Component<'_>| match part {
        Component::Prefix(prefix) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        }
        _ => false,
    };
    if folder.components().any(share) {
        return Some(StorageRisk::Network);
    }
    let parts = folder.components();
    let synchronised = synchronised_by(parts.filter_map(|part| part.as_os_str().to_str()));
    synchronised.or_else(|| {
        // Other systems have no such table.
        let mounts = fs::read("/proc/self/mountinfo").ok()?;
        let mounts = String::from_utf8_lossy(&mounts);
        is_on_network(&mounts, &folder.to_string_lossy()).then_some(StorageRisk::Network)
    })
}
