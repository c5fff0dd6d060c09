//! Which backups are kept: close together for the last days, further apart before.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, Utc};

use crate::backup::BackupReason;

/// How many days, weeks and months keep the last backup of their first changes.
pub const KEPT_DAYS: usize = 7;
/// As [`KEPT_DAYS`], in weeks.
pub const KEPT_WEEKS: usize = 4;
/// As [`KEPT_DAYS`], in months.
pub const KEPT_MONTHS: usize = 12;
/// How many of those are kept that were made before something drastic: an upgrade, an import, a
/// restore. They are thinned by number and not by day, because two of one day differ much.
pub const KEPT_DRASTIC: usize = 10;

/// The places of the backups that may go. Those that the person asked for never go, and the newest
/// of all never goes. Days are those of UTC, as in the names of backups.
pub fn superfluous(backups: &[(DateTime<Utc>, BackupReason)]) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..backups.len()).collect();
    newest_first.sort_by_key(|&place| backups.get(place).map(|&(at, _)| at));
    newest_first.reverse();
    let mut days = Spans::new(KEPT_DAYS);
    let mut weeks = Spans::new(KEPT_WEEKS);
    let mut months = Spans::new(KEPT_MONTHS);
    let mut drastic = 0;
    let mut gone = Vec::new();
    for place in newest_first {
        let Some(&(at, reason)) = backups.get(place) else {
            continue;
        };
        let stays = match reason {
            BackupReason::Asked => true,
            BackupReason::Daily => {
                let day = at.date_naive();
                let week = day.iso_week();
                // Each of them has to see it, so that it counts for all three.
                let last = [
                    days.is_last_of((day.year(), day.ordinal())),
                    weeks.is_last_of((week.year(), week.week())),
                    months.is_last_of((day.year(), day.month())),
                ];
                last.contains(&true)
            }
            BackupReason::Upgrade | BackupReason::Import | BackupReason::Restore => {
                drastic += 1;
                drastic <= KEPT_DRASTIC
            }
        };
        if !stays {
            gone.push(place);
        }
    }
    gone
}

/// The latest days, weeks or months that have a backup.
struct Spans {
    most: usize,
    seen: BTreeSet<(i32, u32)>,
}

impl Spans {
    fn new(most: usize) -> Self {
        Self {
            most,
            seen: BTreeSet::new(),
        }
    }

    /// Whether a backup is the last of a span that keeps one. Asked of the newest first.
    fn is_last_of(&mut self, span: (i32, u32)) -> bool {
        self.seen.len() < self.most && self.seen.insert(span)
    }
}
