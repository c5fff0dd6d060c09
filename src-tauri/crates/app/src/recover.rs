//! Carrying over what can be read of a damaged store.

use chrono::{DateTime, Utc};
use domain::Recovery;
use store::rescue_store;

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Sets the damaged store aside, puts what can be read of it into a new one in its place, and says
    /// what was saved and what was not. Example data is taken off the desk.
    ///
    /// # Errors
    /// [`store::StoreError::NotDamaged`], or the store, which is as it was then.
    pub fn recover(&mut self, now: DateTime<Utc>) -> Result<Recovery, AppError> {
        self.with_own(|desk| {
            desk.close();
            let carried = desk.library()?.all();
            let carried: Vec<_> = carried
                .map(|carried| (&carried.instrument, carried.text))
                .collect();
            Ok(rescue_store(
                &desk.folder.path,
                &desk.access()?,
                &carried,
                now,
            )?)
        })
    }
}
