//! Processes as the kernel lists them.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Result, ensure};

use super::wait::{PACE, PATIENCE};

/// A process of this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Process(pub u32);

impl Process {
    /// Whether it still runs; one that has ended and is not yet fetched does not.
    pub fn runs(self) -> bool {
        stat(self.0).is_some_and(|(state, _)| !matches!(state, 'Z' | 'X'))
    }

    /// Sends it a signal, named as `kill` names it.
    ///
    /// # Errors
    /// Where it is not sent.
    pub fn signal(self, name: &str) -> Result<()> {
        let id = self.0.to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status()?;
        ensure!(sent.success(), "{name} is not sent");
        Ok(())
    }

    /// The process of a program's page.
    pub fn page(self) -> Option<Self> {
        self.below().into_iter().find(|process| {
            let name = fs::read_to_string(format!("/proc/{}/comm", process.0));
            process.runs() && name.is_ok_and(|name| name.starts_with("WebKitWebProces"))
        })
    }

    /// Every process that it has started, and those that these have started.
    pub fn below(self) -> Vec<Self> {
        let all: Vec<(u32, u32)> = fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter_map(|process| Some((process, stat(process)?.1)))
            .collect();
        let mut found = vec![self];
        let mut next = 0;
        while let Some(&Self(parent)) = found.get(next) {
            let children = all.iter().filter(|(_, of)| *of == parent);
            found.extend(children.map(|&(process, _)| Self(process)));
            next += 1;
        }
        found.split_off(1)
    }
}

/// Whether all of them have ended.
pub(super) fn none_runs(processes: &[Process]) -> bool {
    !processes.iter().any(|process| process.runs())
}

/// Waits until none of them runs, at most [`PATIENCE`]; says whether it is so.
pub(super) fn all_ended(processes: &[Process]) -> bool {
    let deadline = Instant::now() + PATIENCE;
    while !none_runs(processes) {
        if Instant::now() > deadline {
            return false;
        }
        thread::sleep(PACE);
    }
    true
}

/// State and parent of a process.
fn stat(process: u32) -> Option<(char, u32)> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name before it stands in brackets and may hold anything.
    let mut fields = line.rsplit_once(") ")?.1.split(' ');
    let state = fields.next()?.chars().next()?;
    Some((state, fields.next()?.parse().ok()?))
}
