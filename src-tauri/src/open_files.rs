//! Files that the system hands to the program: as arguments, by a second start, or in the way of
//! macOS. A path never comes from the page and never goes to it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use commands::{AppState, OpenedFile};
use tauri::{AppHandle, Manager as _, RunEvent};

use crate::window;

/// Most that are handed over while one is being read; what comes beyond comes from no person.
const MOST_AT_ONCE: usize = 16;

/// A path that the system hands over; it may be relative to the folder.
pub(crate) struct OpenRequest {
    argument: OsString,
    folder: PathBuf,
}

/// Takes what the system hands over, from any thread, and waits for nothing.
#[derive(Clone)]
pub(crate) struct OpenFiles(SyncSender<OpenRequest>);

impl OpenFiles {
    /// What takes the files, and what they come out of for [`read_in_background`].
    pub(crate) fn new() -> (Self, Receiver<OpenRequest>) {
        let (sender, requests) = mpsc::sync_channel(MOST_AT_ONCE);
        (Self(sender), requests)
    }

    /// Takes files, or what stands in the place of one.
    pub(crate) fn take(
        &self,
        arguments: impl IntoIterator<Item = impl Into<OsString>>,
        folder: &Path,
    ) {
        for argument in arguments {
            let request = OpenRequest {
                argument: argument.into(),
                folder: folder.to_owned(),
            };
            if self.0.try_send(request).is_err() {
                log::warn!("a file that was handed over is not opened: there are too many at once");
            }
        }
    }
}

/// Reads the files one after the other, away from the window: a drive may be slow.
pub(crate) fn read_in_background(app: AppHandle, requests: Receiver<OpenRequest>) {
    thread::spawn(move || {
        for OpenRequest { argument, folder } in requests {
            let file = OpenedFile::read(&argument, &folder);
            app.state::<AppState>().receive(file);
            window::tell_received(&app);
        }
    });
}

/// The files of an event: macOS hands them over so.
#[cfg(target_os = "macos")]
pub(crate) fn opened(event: &RunEvent) -> Vec<PathBuf> {
    match event {
        RunEvent::Opened { urls } => urls
            .iter()
            .filter_map(|url| url.to_file_path().ok())
            .collect(),
        _ => Vec::new(),
    }
}

/// The files of an event: none, as they stand in the command line.
#[cfg(not(target_os = "macos"))]
pub(crate) fn opened(_: &RunEvent) -> Vec<PathBuf> {
    Vec::new()
}

/// What a command line asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// A demonstration: example data over a throw-away store.
    pub(crate) demo: bool,
    /// What is to be opened. An option that is not known stands here too, and is refused as a file.
    pub(crate) files: Vec<OsString>,
}

impl Arguments {
    /// Reads a command line without the program's own name.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut read = Self::default();
        for argument in arguments {
            if argument == "--demo" {
                read.demo = true;
            } else {
                read.files.push(argument);
            }
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::Arguments;

    #[test]
    fn what_is_not_the_one_option_is_a_file() {
        let line = ["--demo", "-x", "a.fagspejl"].map(OsString::from);
        let read = Arguments::read(line);
        assert!(read.demo, "the one option that is known");
        assert_eq!(read.files, ["-x", "a.fagspejl"]);
        assert_eq!(Arguments::read([]), Arguments::default());
    }
}
