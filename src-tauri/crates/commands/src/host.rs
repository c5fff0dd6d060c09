//! What the commands need of the program around them.

use app::{AppError, Desktop, Dialogs};
use chrono::{DateTime, Utc};
use domain::{Calendar, Now};
use uuid::Uuid;

/// What the commands need of the program around them: the time, what nothing has yet, and a person who
/// answers dialogs.
pub trait Host {
    /// The present time.
    fn now(&self) -> DateTime<Utc>;

    /// The person's calendar.
    fn calendar(&self) -> Calendar;

    /// An id that nothing has yet.
    fn new_id(&self) -> Uuid;

    /// Fills this with random bytes that nobody can guess.
    ///
    /// # Errors
    /// [`AppError::NoSecrets`] where the system gives none.
    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), AppError>;

    /// Asks the person for files.
    fn dialogs(&self) -> &dyn Dialogs;

    /// Shows the person files.
    fn desktop(&self) -> &dyn Desktop;

    /// The window around the page.
    fn window(&self) -> &dyn Window;

    /// The present time and the day that the person's calendar shows.
    fn today(&self) -> Now {
        Now::new(self.now(), self.calendar())
    }
}

/// The window around the page.
pub trait Window {
    /// Whether it fills the whole screen.
    fn is_full_screen(&self) -> bool;

    /// Asks that it fills the whole screen, or has its own size again. Whether it does, the desktop decides.
    fn set_full_screen(&self, on: bool);
}
