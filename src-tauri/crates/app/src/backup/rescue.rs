//! Carrying over what can be read of a damaged store.

use chrono::{DateTime, Utc};
use domain::Job;
use store::{Rescued, StoreError};
use view::{LostRows, Recovery};

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::stores::Stores;

/// Sets the damaged store aside, puts what can be read of it into a new one in its place, and says
/// what was saved and what was not. Demo data is left.
///
/// # Errors
/// [`StoreError::NotDamaged`], [`StoreError::Cancelled`], or the store, which is as it was then.
pub fn recover(
    stores: &mut Stores,
    library: &Library,
    now: DateTime<Utc>,
    job: &dyn Job,
) -> Result<Recovery, AppError> {
    stores.with_own(|stores| {
        // Closing it would forget what can be undone.
        if stores.is_open_and_sound() {
            return Err(StoreError::NotDamaged.into());
        }
        stores.close();
        let carried = library.all()?;
        let carried: Vec<_> = carried
            .map(|carried| (&carried.instrument, carried.text))
            .collect();
        let (folder, access) = (&stores.folder.path, stores.access()?);
        let rescued = store::rescue_store(folder, &access, &carried, now, job)?;
        Ok(shown(rescued))
    })
}

fn shown(rescued: Rescued) -> Recovery {
    let lost = rescued.lost.into_iter().map(|lost| LostRows {
        table: lost.table.to_owned(),
        rows: lost.rows,
    });
    Recovery {
        set_aside: rescued.set_aside,
        saved: rescued.saved,
        lost: lost.collect(),
    }
}
