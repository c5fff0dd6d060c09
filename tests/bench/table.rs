//! What is printed.

use std::fmt::Display;
use std::process::ExitCode;

use anyhow::Result;

/// The lines printed so far.
#[derive(Default)]
pub(crate) struct Table {
    missed: usize,
}

impl Table {
    /// Something that is told without a goal.
    #[expect(clippy::unused_self, reason = "every line goes through the table")]
    pub(crate) fn note(&self, name: &str, value: impl Display) {
        println!("{name} {value} -");
    }

    /// A figure that should be at most its goal.
    pub(crate) fn at_most(&mut self, name: &str, value: f64, goal: f64) {
        // As it is printed, so that nothing is missed that reads as if it were met.
        let value = (value * 100.0).round() / 100.0;
        let mark = if value <= goal { "" } else { "   MISSED" };
        self.missed += usize::from(value > goal);
        println!("{name} {value} {goal}{mark}");
    }

    /// Notes that something could not be measured, which misses its goals.
    pub(crate) fn failed(&mut self, what: &str, done: Result<()>) {
        if let Err(error) = done {
            self.missed += 1;
            println!("{what} not measured: {error:#}   MISSED");
        }
    }

    /// Success where every goal is met.
    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.missed == 0 {
            return ExitCode::SUCCESS;
        }
        println!("{} missed", self.missed);
        ExitCode::FAILURE
    }
}
