//! Where the data lies, whether it is whole there, and what was set aside beside it.

use std::fs;
use std::path::{Component, Path, Prefix};

use domain::backup::storage_risk::{is_on_network, synchronised_by};
use domain::{DataPlace, PlaceRisk, SetAside};
use store::{StoreError, set_aside};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Looks through the person's own store for damage. It takes longer than opening it, so it is asked
    /// for when the window is there.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where something is wrong with it, or why it does not open.
    pub fn check_store(&mut self) -> Result<(), AppError> {
        if matches!(self.own()?.is_sound(), Ok(true)) {
            return Ok(());
        }
        // A connection that once met a damaged page fails with other words from then on.
        self.close();
        if self.own()?.is_sound()? {
            Ok(())
        } else {
            self.close();
            Err(StoreError::Damaged.into())
        }
    }

    /// Where the data folder is, and what is risky about it.
    pub fn data_place(&self) -> DataPlace {
        let real = self.folder.path.canonicalize();
        DataPlace {
            folder: self.folder.shown.clone(),
            risk: risk(real.as_ref().unwrap_or(&self.folder.path)),
        }
    }

    /// The files that were set aside because they did not open.
    ///
    /// # Errors
    /// The file system.
    pub fn set_aside_files(&self) -> Result<Vec<SetAside>, AppError> {
        Ok(set_aside::list(&self.folder.path)?)
    }

    /// Deletes one of them for good, and gives the others.
    ///
    /// # Errors
    /// [`StoreError::SetAsideUnknown`], or the file system.
    pub fn remove_set_aside(&mut self, name: &str) -> Result<Vec<SetAside>, AppError> {
        set_aside::remove(&self.folder.path, name)?;
        self.set_aside_files()
    }
}

fn risk(folder: &Path) -> Option<PlaceRisk> {
    let share = |part: Component<'_>| match part {
        Component::Prefix(prefix) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        }
        _ => false,
    };
    if folder.components().any(share) {
        return Some(PlaceRisk::Network);
    }
    let parts = folder.components();
    let synchronised = synchronised_by(parts.filter_map(|part| part.as_os_str().to_str()));
    synchronised.or_else(|| {
        // Other systems have no such table.
        let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
        is_on_network(&mounts, folder.to_str()?).then_some(PlaceRisk::Network)
    })
}
