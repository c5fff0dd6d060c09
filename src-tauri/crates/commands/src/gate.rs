//! What the lock shuts: at once, whatever is under way.

use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use app::Dialogs;
use domain::{FileKind, Job, Progress};
use ipc::{Command, Effect, Way};

/// What is answered also while the key is being let go: none of it says or changes anything of what the
/// person wrote.
const PASSES: &[&str] = &[
    "lock_now",
    "note_activity",
    "lock_state",
    "settings",
    "days",
    "cancel_job",
    "is_full_screen",
    "set_full_screen",
];

/// What waits until the key is gone, since it is for a store that is locked.
const WAITS: &[&str] = &["unlock", "unlock_with_code", "pending_file"];

/// Every command goes through it. Shutting it waits for nothing: from then on nothing new comes in, what
/// is read is not handed out, and jobs and dialogs end. Writes that came in before are still made; when
/// the last of them has ended the key may go.
#[derive(Default)]
pub(crate) struct Gate {
    inside: Mutex<Inside>,
    closed: Condvar,
    left: Condvar,
}

#[derive(Default)]
struct Inside {
    /// How often it was shut.
    shut: u64,
    /// Whether it was shut and the key is still there.
    closing: bool,
    /// How many writes have come in and not ended.
    writes: usize,
    /// Whether the program ends: nothing comes in any more.
    ended: bool,
}

enum Verdict {
    Enters,
    Waits,
    Refused,
}

/// A command that has come in. Dropping it ends that.
pub struct Arrival {
    gate: Arc<Gate>,
    /// How often the gate had been shut.
    shut: u64,
    verdict: Verdict,
    passes: bool,
    writes: bool,
}

impl Gate {
    /// A command comes in; this waits for nothing.
    pub(crate) fn arrive(self: &Arc<Self>, command: Option<&Command>) -> Arrival {
        let named = |names: &[&str]| command.is_some_and(|command| names.contains(&command.name));
        let passes = named(PASSES);
        let mut inside = self.inside();
        let verdict = match inside.closing {
            _ if inside.ended => Verdict::Refused,
            true if named(WAITS) => Verdict::Waits,
            true if !passes => Verdict::Refused,
            _ => Verdict::Enters,
        };
        let is_write = command.is_some_and(|command| {
            command.effect == Effect::Write && command.way == Way::AtOnce && !command.job
        });
        let writes = is_write && matches!(verdict, Verdict::Enters);
        inside.writes += usize::from(writes);
        Arrival {
            gate: Arc::clone(self),
            shut: inside.shut,
            verdict,
            passes,
            writes,
        }
    }

    /// Shuts it.
    pub(crate) fn shut(&self) {
        let mut inside = self.inside();
        inside.shut += 1;
        inside.closing = true;
    }

    /// Shuts it for good, to everything: the program ends.
    pub(crate) fn end(&self) {
        let mut inside = self.inside();
        inside.shut += 1;
        inside.ended = true;
    }

    /// Waits until nothing is being written any more that has come in.
    pub(crate) fn wait_for_writes(&self) {
        let writes = |inside: &mut Inside| inside.writes > 0;
        let waited = self.left.wait_while(self.inside(), writes);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Whether it was shut, and nothing is being written any more that came in before.
    pub(crate) fn may_close(&self) -> bool {
        let inside = self.inside();
        inside.closing && inside.writes == 0
    }

    /// The key is gone.
    pub(crate) fn close(&self) {
        self.inside().closing = false;
        self.closed.notify_all();
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Arrival {
    /// Whether the command may go on; one for a locked store waits until it is locked.
    pub(crate) fn may_enter(&mut self) -> bool {
        if matches!(self.verdict, Verdict::Waits) {
            let inside = self.gate.inside();
            let waited = self.gate.closed.wait_while(inside, |inside| inside.closing);
            self.shut = waited.unwrap_or_else(PoisonError::into_inner).shut;
        }
        !matches!(self.verdict, Verdict::Refused)
    }

    /// Whether the gate was shut after it had come in.
    pub(crate) fn is_shut_out(&self) -> bool {
        !self.passes && self.gate.inside().shut != self.shut
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        self.gate.inside().writes -= usize::from(self.writes);
        self.gate.left.notify_all();
    }
}

/// A job and its dialogs, which end when the gate is shut.
pub(crate) struct UntilShut<'a> {
    pub(crate) arrival: &'a Arrival,
    pub(crate) job: &'a dyn Job,
    pub(crate) dialogs: &'a dyn Dialogs,
}

impl Job for UntilShut<'_> {
    fn tell(&self, progress: Progress) {
        self.job.tell(progress);
    }

    fn is_cancelled(&self) -> bool {
        self.job.is_cancelled() || self.arrival.is_shut_out()
    }
}

impl Dialogs for UntilShut<'_> {
    fn save(&self, title: &str, name: &str, kind: FileKind) -> Option<PathBuf> {
        let chosen = self.dialogs.save(title, name, kind);
        chosen.filter(|_| !self.arrival.is_shut_out())
    }

    fn open(&self, title: &str, kinds: &[FileKind]) -> Option<PathBuf> {
        let chosen = self.dialogs.open(title, kinds);
        chosen.filter(|_| !self.arrival.is_shut_out())
    }

    fn folder(&self, title: &str) -> Option<PathBuf> {
        let chosen = self.dialogs.folder(title);
        chosen.filter(|_| !self.arrival.is_shut_out())
    }
}
