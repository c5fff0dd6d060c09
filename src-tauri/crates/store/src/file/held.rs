//! The files that a connection of this process holds. Whoever opens such a file once more and closes it
//! ends the locks of the connection: the system forgets them all with the first that is closed.

use std::fs::Metadata;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

static HELD: Mutex<Vec<Identity>> = Mutex::new(Vec::new());

/// What tells a file from every other, whatever it is called: its disk, and its number there.
type Identity = (u64, u64);

/// A file that is held for as long as this is there.
pub(crate) struct Held(Option<Identity>);

impl Held {
    /// The file at `path`, which a connection has just opened.
    pub(crate) fn at(path: &Path) -> Self {
        let identity = path.metadata().ok().and_then(|about| identity(&about));
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        held.extend(identity);
        Self(identity)
    }

    /// No file at all.
    pub(crate) fn nothing() -> Self {
        Self(None)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = held.iter().position(|held| Some(*held) == self.0) {
            held.swap_remove(at);
        }
    }
}

/// Whether a connection of this process holds the file that this is of.
pub(crate) fn is_held(about: &Metadata) -> bool {
    let held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    identity(about).is_some_and(|identity| held.contains(&identity))
}

#[cfg(unix)]
#[expect(
    clippy::unnecessary_wraps,
    reason = "other systems have none that is cheap to ask for"
)]
fn identity(about: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt as _;

    Some((about.dev(), about.ino()))
}

/// Other systems keep the locks.
#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<Identity> {
    None
}
