//! Erasing for good.

use chrono::{DateTime, Utc};
use domain::{Changed, Erase};
use store::{StoreError, erase, set_aside};
use view::{Erased, ErasurePreview, Saved};

use crate::error::AppError;
use crate::stores::Stores;

/// What would go from the person's own store, and where it would still be kept.
///
/// # Errors
/// [`store::StoreError::AssessmentUnknown`], [`store::StoreError::ExampleUnknown`],
/// [`store::StoreError::PersonUnknown`], or the store.
pub fn preview_erasure(stores: &mut Stores, what: Erase) -> Result<ErasurePreview, AppError> {
    let goes = stores.own()?.preview_erasure(what)?;
    let data = &stores.folder.path;
    let held = erase::count_backups(data, &stores.access()?, what)?;
    Ok(ErasurePreview {
        goes,
        backups: held.containing,
        closed_backups: held.unreadable,
        set_aside: set_aside::list(data)?.len(),
    })
}

/// Erases from the person's own store, and from the backups where that is wanted. It cannot be
/// undone, and neither can what was done before; demo data is closed. The backup of
/// the day is not made before it: it would hold what goes.
///
/// # Errors
/// As [`preview_erasure`]; nothing is erased then.
pub fn erase(
    stores: &mut Stores,
    what: Erase,
    from_backups: bool,
    now: DateTime<Utc>,
) -> Result<Erased, AppError> {
    stores.with_own(|stores| {
        stores.own()?.preview_erasure(what)?;
        let (data, access) = (stores.folder.path.clone(), stores.access()?);
        stores.take_own()?.erase(&data, what)?;
        let backups_left = if from_backups {
            erase::erase_from_backups(&data, &access, what)
        } else {
            erase::count_backups(&data, &access, what).map(|held| held.containing + held.unreadable)
        };
        let set_aside_left = if from_backups && what == Erase::Everything {
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
    })
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
