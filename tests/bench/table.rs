//! What is printed.

use std::fmt::Display;
use std::process::ExitCode;

use anyhow::Result;
use support::faults::{Tried, sentences};

/// The lines printed so far.
#[derive(Default)]
pub(crate) struct Table {
    missed: usize,
    faults_begun: bool,
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

    /// The heading of the table of faults, once.
    pub(crate) fn faults_begin(&mut self) {
        if !std::mem::replace(&mut self.faults_begun, true) {
            println!("\n| fault | tries | lost | sentence shown |\n|---|--:|--:|---|");
        }
    }

    /// A row of the table of faults. Nothing may be lost.
    pub(crate) fn fault(&mut self, fault: &str, tried: Result<Tried>) -> Result<()> {
        let tried = match tried {
            Ok(tried) => tried,
            Err(error) => {
                self.failed(fault, Err(error));
                return Ok(());
            }
        };
        let shown = sentences(&tried)?.join(" · ");
        let shown = if shown.is_empty() { "none" } else { &shown };
        let Tried { tries, lost, .. } = tried;
        let mark = if lost.is_empty() { "" } else { "   MISSED" };
        self.missed += usize::from(!lost.is_empty());
        println!("| {fault} | {tries} | {} | {shown} |{mark}", lost.len());
        for lost in lost.iter().take(5) {
            println!("  {lost}");
        }
        Ok(())
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
