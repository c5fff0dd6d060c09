//! The jobs that run now, so that they can be stopped.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::{Job, Progress};

/// The jobs that run now, by the number that the page has given each.
#[derive(Default)]
pub(crate) struct RunningJobs(Mutex<BTreeMap<u32, Arc<AtomicBool>>>);

impl RunningJobs {
    pub(crate) fn begin<'a>(&'a self, id: u32, tell: Box<dyn Fn(Progress) + 'a>) -> RunningJob<'a> {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.lock().insert(id, Arc::clone(&cancelled));
        RunningJob {
            id,
            cancelled,
            tell,
            all: self,
        }
    }

    /// Stops a job; one that has ended is left alone.
    pub(crate) fn cancel(&self, id: u32) {
        if let Some(cancelled) = self.lock().get(&id) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Stops all of them.
    pub(crate) fn cancel_all(&self) {
        for cancelled in self.lock().values() {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<u32, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job that runs: it ends when this is dropped.
pub struct RunningJob<'a> {
    id: u32,
    cancelled: Arc<AtomicBool>,
    tell: Box<dyn Fn(Progress) + 'a>,
    all: &'a RunningJobs,
}

impl Job for RunningJob<'_> {
    fn tell(&self, progress: Progress) {
        (self.tell)(progress);
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

impl Drop for RunningJob<'_> {
    fn drop(&mut self) {
        let mut all = self.all.lock();
        // A page that was loaded anew counts from the beginning.
        if all
            .get(&self.id)
            .is_some_and(|there| Arc::ptr_eq(there, &self.cancelled))
        {
            all.remove(&self.id);
        }
    }
}
