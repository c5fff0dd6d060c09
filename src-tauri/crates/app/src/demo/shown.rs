//! While demo data is shown: it speaks the language of the page, and can be left.

use domain::{Now, Settings};
use view::{Overview, SettingsState};

use crate::demo::open_demo;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::settings::{change_settings as keep, settings};
use crate::start::overview;
use crate::stores::Stores;

/// Keeps other settings. Demo data that is shown is made anew where they name another language; what was
/// done to it is gone with that.
///
/// # Errors
/// As [`crate::settings::change_settings`] and [`open_demo`].
pub fn change_settings(
    stores: &mut Stores,
    library: &Library,
    to: Settings,
    now: Now,
) -> Result<SettingsState, AppError> {
    let before = settings(stores).settings.language;
    let state = keep(stores, to)?;
    if stores.is_demo() && before != to.language {
        open_demo(stores, library, now)?;
    }
    Ok(state)
}

/// Closes demo data, with everything that was done to it, and shows the
/// person's own start screen.
///
/// # Errors
/// As [`overview`].
pub fn leave_demo(stores: &mut Stores, library: &Library, now: Now) -> Result<Overview, AppError> {
    stores.close_demo();
    overview(stores, library, now)
}
