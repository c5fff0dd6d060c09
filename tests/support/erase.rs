//! What a person erases for good.

use app::AppError;
use domain::{Erase, Job, Unwatched};
use view::Erased;

use crate::run::Run;

impl Run {
    /// Erases, from the backups as well where that is wanted.
    ///
    /// # Errors
    /// As [`app::erasure::erase`].
    pub fn erase(&mut self, what: Erase, from_backups: bool) -> Result<Erased, AppError> {
        self.erase_watched(what, from_backups, &Unwatched)
    }

    /// As [`Run::erase`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::erasure::erase`].
    pub fn erase_watched(
        &mut self,
        what: Erase,
        from_backups: bool,
        job: &dyn Job,
    ) -> Result<Erased, AppError> {
        let now = self.tick().at;
        let stores = &mut self.backend.stores;
        let erasure = app::erasure::erase(stores, what, from_backups, job)?;
        erasure.prepare(job)?.finish(stores, now)
    }
}
