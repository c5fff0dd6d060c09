//! Erasing for good.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::{Changed, ContentCounts, Erase, Job, Stage, Unwatched};
use store::erase::{ErasedBackups, ErasedCopy, ErasureCopy};
use store::{Access, StoreError, erase, set_aside};
use view::{Erased, ErasurePreview, Saved};

use crate::error::AppError;
use crate::stores::Stores;

/// What would go from the person's own store. Where it would still be kept is not looked for yet.
#[derive(Debug)]
pub struct ErasureFound {
    what: Erase,
    goes: ContentCounts,
    data: PathBuf,
    access: Access,
}

/// Looks for what would go from the person's own store.
///
/// # Errors
/// [`store::StoreError::AssessmentUnknown`], [`store::StoreError::ExampleUnknown`],
/// [`store::StoreError::PersonUnknown`], or the store.
pub fn preview_erasure(stores: &mut Stores, what: Erase) -> Result<ErasureFound, AppError> {
    Ok(ErasureFound {
        what,
        goes: stores.own()?.preview_erasure(what)?,
        data: stores.folder.path.clone(),
        access: stores.access()?,
    })
}

impl ErasureFound {
    /// Looks where it would still be kept. It needs the store no more.
    ///
    /// # Errors
    /// The file system.
    pub fn preview(self) -> Result<ErasurePreview, AppError> {
        let held = erase::count_backups(&self.data, &self.access, self.what, &Unwatched)?;
        Ok(ErasurePreview {
            goes: self.goes,
            backups: held.containing,
            closed_backups: held.unreadable,
            set_aside: set_aside::list(&self.data)?.len(),
        })
    }
}

/// Something that is being erased. Nothing is gone until [`ReadyErasure::finish`].
#[derive(Debug)]
pub struct Erasure {
    what: Erase,
    from_backups: bool,
    data: PathBuf,
    access: Access,
    copy: ErasureCopy,
}

/// Begins to erase from the person's own store, and from the backups where that is wanted: what needs the
/// store is read from it. Until this has ended, nothing else may change the store.
///
/// # Errors
/// As [`preview_erasure`], or [`AppError::Cancelled`].
pub fn erase(
    stores: &mut Stores,
    what: Erase,
    from_backups: bool,
    job: &dyn Job,
) -> Result<Erasure, AppError> {
    job.step(Stage::Copy, 0, 0)?;
    stores.own()?.preview_erasure(what)?;
    let (data, access) = (stores.folder.path.clone(), stores.access()?);
    let copy = stores.own()?.copy_for_erasure(&data, what);
    let copy = stores.close_if_damaged(copy.map_err(AppError::from))?;
    Ok(Erasure {
        what,
        from_backups,
        data,
        access,
        copy,
    })
}

impl Erasure {
    /// Erases from copies of the store and of the backups. It needs the store no more.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or the store.
    pub fn prepare(self, job: &dyn Job) -> Result<ReadyErasure, AppError> {
        let Self {
            what,
            from_backups,
            data,
            access,
            copy,
        } = self;
        job.step(Stage::Erase, 0, 0)?;
        let copy = copy.erase()?;
        let backups = if from_backups {
            erase::erase_from_backups(&data, &access, what, job).map(Backups::Erased)
        } else {
            let counts = erase::count_backups(&data, &access, what, job);
            counts.map(|held| Backups::Left(held.containing + held.unreadable))
        };
        let backups = match backups {
            Err(StoreError::Cancelled(cancelled)) => return Err(cancelled.into()),
            backups => backups,
        };
        job.step(Stage::Write, 0, 0)?;
        Ok(ReadyErasure {
            what,
            from_backups,
            data,
            access,
            copy,
            backups,
        })
    }
}

/// What is about to take the places of the store and of the backups.
#[derive(Debug)]
pub struct ReadyErasure {
    what: Erase,
    from_backups: bool,
    data: PathBuf,
    access: Access,
    copy: ErasedCopy,
    /// An error where not even the list can be read.
    backups: Result<Backups, StoreError>,
}

/// What is to become of the backups.
#[derive(Debug)]
enum Backups {
    /// They are replaced by these.
    Erased(ErasedBackups),
    /// They stay, and so many may hold some of it.
    Left(usize),
}

impl ReadyErasure {
    /// Puts what is left in its place. It cannot be undone, and neither can what was done before; example
    /// data is closed. The backup of the day is not made before it: it would hold what goes.
    ///
    /// # Errors
    /// The store; nothing is erased then.
    pub fn finish(self, stores: &mut Stores, now: DateTime<Utc>) -> Result<Erased, AppError> {
        let (what, data, copy) = (self.what, self.data, self.copy);
        stores.with_own(|stores| Ok(stores.take_own()?.replace_erased(&data, copy)?))?;
        stores.begun.clear();
        let backups_left = self.backups.map(|backups| match backups {
            Backups::Erased(backups) => backups.keep(&self.access, what),
            Backups::Left(left) => left,
        });
        let set_aside_left = if self.from_backups && what == Erase::Everything {
            set_aside::remove_all(&data)
        } else {
            set_aside::list(&data).map(|files| files.len())
        };
        Ok(Erased {
            saved: Saved {
                at: now,
                changed: changed(what),
            },
            backups_left: or_some(backups_left),
            set_aside_left: or_some(set_aside_left),
        })
    }
}

/// It is erased from the store already, so what cannot be listed may hold it, and is told as one.
fn or_some(left: Result<usize, StoreError>) -> usize {
    left.unwrap_or_else(|error| {
        log::warn!("what may still hold what was erased cannot be listed: {error}");
        1
    })
}

fn changed(what: Erase) -> Vec<Changed> {
    match what {
        Erase::Reflection { .. } => vec![Changed::Reflections, Changed::Focus],
        Erase::Example { .. } => vec![Changed::Examples],
        Erase::Person { .. } => vec![
            Changed::People,
            Changed::Reflections,
            Changed::Examples,
            Changed::Agreements,
        ],
        Erase::Everything => vec![
            Changed::People,
            Changed::Reflections,
            Changed::Examples,
            Changed::Agreements,
            Changed::Focus,
            Changed::Rhythm,
        ],
    }
}
