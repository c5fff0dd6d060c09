//! What may take long is done in a thread of its own, and waited for as long as a person would.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::file::fault::{FileError, FileFault};
use crate::shared_folder::fault;

/// Does one thing at a time with a folder that may not answer. While one hangs no other is begun.
#[derive(Clone, Debug, Default)]
pub struct Patience {
    busy: Arc<AtomicBool>,
}

/// Says that it has ended, also where it ended early.
struct Ended(Arc<AtomicBool>);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Patience {
    /// Does something, and waits for it no longer than this. What comes of it later is dropped.
    ///
    /// # Errors
    /// What `act` says, or [`FileFault::NotAnswering`].
    pub fn wait<T: Send + 'static>(
        &self,
        longest: Duration,
        act: impl FnOnce() -> Result<T, FileError> + Send + 'static,
    ) -> Result<T, FileError> {
        if self.busy.swap(true, Ordering::Acquire) {
            return Err(fault(FileFault::NotAnswering));
        }
        let ended = Ended(Arc::clone(&self.busy));
        let (tell, told) = mpsc::channel();
        let begun = thread::Builder::new().spawn(move || {
            let done = act();
            // The next may begin when this one is told.
            drop(ended);
            // Who has waited may have gone.
            let _ = tell.send(done);
        });
        begun.map_err(|error| FileError {
            source: Some(error),
            ..fault(FileFault::NotRead)
        })?;
        let answered = told.recv_timeout(longest);
        answered.unwrap_or_else(|_| Err(fault(FileFault::NotAnswering)))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::Patience;
    use crate::file::fault::{FileError, FileFault};

    fn fault_of<T>(done: Result<T, FileError>) -> Option<FileFault> {
        done.err().map(|error| error.fault)
    }

    #[test]
    fn what_hangs_is_waited_for_no_longer_than_it_was_said_and_nothing_is_begun_beside_it() {
        let (patience, long) = (Patience::default(), Duration::from_mins(1));
        let (answer, hangs) = mpsc::channel::<()>();
        let (tell, ended) = mpsc::channel();
        let hung = patience.wait(Duration::ZERO, move || {
            let _ = hangs.recv();
            let _ = tell.send(());
            Ok(1)
        });
        assert_eq!(fault_of(hung), Some(FileFault::NotAnswering));
        assert_eq!(
            fault_of(patience.wait(long, || Ok(2))),
            Some(FileFault::NotAnswering),
            "no second thread waits for it"
        );
        drop(answer);
        ended.recv().expect("it comes to its end");
        // Until the thread has said so as well.
        while fault_of(patience.wait(long, || Ok(3))).is_some() {
            std::thread::yield_now();
        }
        let next = patience.wait(long, || Ok(4));
        assert_eq!(next.ok(), Some(4), "then it is asked again");
    }

    #[test]
    fn what_ends_early_holds_nothing_back() {
        let (patience, long) = (Patience::default(), Duration::from_mins(1));
        let early = patience.wait(long, || -> Result<(), FileError> { panic!("it ends") });
        assert_eq!(fault_of(early), Some(FileFault::NotAnswering));
        assert_eq!(patience.wait(long, || Ok(1)).ok(), Some(1));
    }
}
