//! Whether tests drive the page.

use std::env;

/// The variable with which tests ask to drive the page.
pub(crate) const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Whether tests drive the page.
pub(crate) fn is_driven() -> bool {
    cfg!(feature = "automation") && env::var_os(DRIVEN).is_some()
}
