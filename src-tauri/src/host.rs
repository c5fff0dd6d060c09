//! What the commands need of this computer: the only place that reads the clock, and makes ids and
//! secrets.

use chrono::{DateTime, Utc};
use commands::{AppError, Calendar, Desktop, Dialogs, Host, SystemLanguage, Window};
use tauri::WebviewWindow;
use uuid::Uuid;

use crate::desktop::SystemDesktop;
use crate::dialogs::Native;
use crate::full_screen::RealWindow;
use crate::zone;

/// This computer, with dialogs over a window.
pub(crate) struct Computer {
    dialogs: Native,
    window: RealWindow,
}

impl Computer {
    pub(crate) fn with(window: WebviewWindow) -> Self {
        Self {
            dialogs: Native::over(window.clone()),
            window: RealWindow(window),
        }
    }
}

impl Host for Computer {
    fn now(&self) -> DateTime<Utc> {
        now()
    }

    fn calendar(&self) -> Calendar {
        calendar()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), AppError> {
        getrandom::fill(bytes).map_err(|error| AppError::NoSecrets(error.into()))
    }

    fn dialogs(&self) -> &dyn Dialogs {
        &self.dialogs
    }

    fn desktop(&self) -> &dyn Desktop {
        &SystemDesktop
    }

    fn window(&self) -> &dyn Window {
        &self.window
    }
}

/// The present time.
pub(crate) fn now() -> DateTime<Utc> {
    #[cfg(feature = "automation")]
    return Utc::now() + crate::automation::ahead();
    #[cfg(not(feature = "automation"))]
    Utc::now()
}

/// The language that this computer is set to.
pub(crate) fn language() -> SystemLanguage {
    SystemLanguage::named(sys_locale::get_locale().as_deref())
}

/// The person's calendar: that of this computer's zone.
pub(crate) fn calendar() -> Calendar {
    Calendar::new(zone::offset)
}
