//! What a library does in one call, on a thread of its own: nobody who wants to stop it has to wait.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use domain::{Cancelled, Job};
use typst::comemo;

use crate::error::ReportError;

/// How often it is seen whether the job is to stop.
const LOOK: Duration = Duration::from_millis(50);

/// What `work` gives. When the job is stopped meanwhile the thread is left to come to its end by
/// itself, and what it gives is dropped there.
///
/// # Errors
/// [`ReportError::Cancelled`], and [`ReportError::Ended`] where `work` does not come to its end.
pub(crate) fn beside<T: Send + 'static>(
    job: &dyn Job,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ReportError> {
    let (give, given) = mpsc::channel();
    thread::spawn(move || {
        if give.send(work()).is_err() {
            forget();
        }
    });
    loop {
        match given.recv_timeout(LOOK) {
            Ok(done) => return Ok(done),
            Err(RecvTimeoutError::Disconnected) => return Err(ReportError::Ended),
            Err(RecvTimeoutError::Timeout) if job.is_cancelled() => return Err(Cancelled.into()),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Nothing of a report stays in memory when it is done: it may be about to be locked.
pub(crate) fn forget() {
    comemo::evict(0);
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use domain::{Job, Progress, Unwatched};

    use super::beside;
    use crate::error::ReportError;

    /// Is to stop from the beginning.
    struct Stopped;

    impl Job for Stopped {
        fn tell(&self, _: Progress) {}

        fn is_cancelled(&self) -> bool {
            true
        }
    }

    #[test]
    fn nobody_waits_for_work_that_is_stopped() {
        let (go_on, wait) = mpsc::channel::<()>();
        let stopped = beside(&Stopped, move || wait.recv());
        assert!(
            matches!(stopped, Err(ReportError::Cancelled(_))),
            "it is answered while the work still waits"
        );
        drop(go_on);
    }

    #[test]
    fn what_the_work_gives_is_given() {
        assert_eq!(beside(&Unwatched, || 7).ok(), Some(7));
    }
}
