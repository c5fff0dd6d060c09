//! Faults: what is done to the program and to its files, and what is lost by it. The tests try each
//! a few times, the bench many times and prints the table.

mod act;
mod broken;
mod clock;
mod ended;
mod full_disk;
mod hung;
mod killed;
mod look;
#[cfg(unix)]
mod place;
mod scene;
mod sentence;
#[cfg(unix)]
mod unheld;

use std::collections::BTreeMap;

pub use act::Act;
pub use broken::{Broken, Shown, broken, cut_short, flipped_bits, shown};
pub use clock::clock_set_back;
pub use ended::{copied_over, ended};
pub use full_disk::full_disk;
pub use hung::hung_first;
pub use killed::killed;
pub use look::Ending;
#[cfg(unix)]
pub use place::{foreign, hostile_backup, newer, no_permission, read_only, two_starts};
pub use scene::{KEY, Scene, lock, next_lock, rekey};
pub use sentence::sentences;
#[cfg(unix)]
pub use unheld::unheld;

/// What came of trying a fault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// How often it was tried.
    pub tries: usize,
    /// What was lost, mixed up or left behind, each with how it came to that.
    pub lost: Vec<String>,
    /// The kinds of error that came out, and how often each.
    pub said: BTreeMap<String, usize>,
}

impl Tried {
    /// One more try: the kind of error that came out, if any, and what was wrong afterwards.
    pub(crate) fn add(&mut self, place: &str, said: Option<&str>, wrong: Vec<String>) {
        self.tries += 1;
        if let Some(said) = said {
            *self.said.entry(said.to_owned()).or_default() += 1;
        }
        let wrong = wrong.into_iter();
        self.lost
            .extend(wrong.map(|wrong| format!("{place}: {wrong}")));
    }

    /// The kinds of error that came out.
    pub fn kinds(&self) -> Vec<&str> {
        self.said.keys().map(String::as_str).collect()
    }
}

/// So many of the numbers below `bound`, evenly spread; all of them where there are not more.
pub(crate) fn spread(points: usize, bound: usize) -> impl Iterator<Item = usize> {
    let points = points.min(bound);
    (0..points).map(move |point| point * bound / points)
}
