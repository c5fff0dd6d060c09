//! Work that may take a while: the person sees how far it is, and can stop it.

use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// What a job is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// Reading what the person has written.
    Read,
    /// Laying out pages.
    LayOut,
    /// Drawing pages, or making the bytes of a file.
    Make,
    /// Waiting for the person to say where a file goes.
    Choose,
    /// Copying a store or a backup.
    Copy,
    /// Checking a copy from the first page to the last.
    Check,
    /// Erasing from copies.
    Erase,
    /// Encrypting copies with another key.
    Rekey,
    /// Writing what is made. It cannot be stopped any more once that has begun.
    Write,
}

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// How many parts of that are done.
    pub done: usize,
    /// How many parts there are; 0 where nobody knows.
    pub total: usize,
}

/// The person has stopped the job. Everything is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the job was stopped")]
pub struct Cancelled;

/// Who watches a job, and may stop it.
pub trait Job {
    /// Is told how far the job is.
    fn tell(&self, progress: Progress);

    /// Whether the job is to stop.
    fn is_cancelled(&self) -> bool;

    /// What the job calls before each part: tells how far it is, unless it is to stop.
    ///
    /// # Errors
    /// [`Cancelled`]: the job leaves everything as it was.
    fn step(&self, stage: Stage, done: usize, total: usize) -> Result<(), Cancelled> {
        if self.is_cancelled() {
            return Err(Cancelled);
        }
        self.tell(Progress { stage, done, total });
        Ok(())
    }
}

/// Nobody watches: the job runs to its end.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Job for Unwatched {
    fn tell(&self, _: Progress) {}

    fn is_cancelled(&self) -> bool {
        false
    }
}
