//! What a person erases for good.

use app::AppError;
use domain::Erase;
use view::Erased;

use crate::run::Run;

impl Run {
    /// Erases, from the backups as well where that is wanted.
    ///
    /// # Errors
    /// As [`app::erasure::erase`].
    pub fn erase(&mut self, what: Erase, from_backups: bool) -> Result<Erased, AppError> {
        let now = self.tick().at;
        app::erasure::erase(&mut self.backend.stores, what, from_backups, now)
    }
}
