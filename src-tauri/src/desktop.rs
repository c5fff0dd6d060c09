//! The person's own desktop, which shows the files that were made.

use std::io;
use std::path::Path;

use commands::Desktop;
use tauri_plugin_opener::{Error, open_path, reveal_item_in_dir};

/// The system's own. Of the plugin only two functions are used: it is not in force, so a page has nothing
/// of it.
pub(crate) struct SystemDesktop;

impl Desktop for SystemDesktop {
    fn open(&self, file: &Path) -> io::Result<()> {
        open_path(file, None::<&str>).map_err(|error| without_path(&error))
    }

    fn show(&self, file: &Path) -> io::Result<()> {
        let shown = reveal_item_in_dir(file).map_err(|error| without_path(&error));
        // Where no file manager listens, what opens folders opens this one.
        shown.or_else(|error| match file.parent() {
            Some(folder) => self.open(folder),
            None => Err(error),
        })
    }
}

/// Why it failed, without the path: it is logged.
fn without_path(error: &Error) -> io::Error {
    match error {
        Error::Io(error) => error.kind().into(),
        _ => io::Error::other("the desktop refuses it"),
    }
}
