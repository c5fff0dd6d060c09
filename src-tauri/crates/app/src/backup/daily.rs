//! The backup that is made by itself, before the first change of a day.

use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::{BackupReason, BackupTrouble};
use store::{FileError, FileFault, Store, StoreError, backup};

/// How long it is not tried again where nothing is wrong with the folder and it fails all the same.
const PAUSE: TimeDelta = TimeDelta::minutes(10);

/// What is known of the backup of the day in this run of the program.
#[derive(Debug, Default)]
pub(crate) struct DailyBackup {
    /// The last day on which there was one, or none was needed.
    done: Option<NaiveDate>,
    /// When one failed, and why. The start screen says so until one is made.
    failed: Option<(DateTime<Utc>, BackupTrouble)>,
    /// Whether the folder was looked at.
    looked: bool,
}

impl DailyBackup {
    /// Makes it where it is due. What the person writes is worth more than a copy of what stands, so they
    /// are told where it fails, and go on.
    pub(crate) fn make_if_due(&mut self, store: &Store, data: &Path, now: DateTime<Utc>) {
        let today = now.date_naive();
        if self.done == Some(today) || self.fails_again(data, now) {
            return;
        }
        match back_up(store, data, now) {
            Ok(()) => {
                self.done = Some(today);
                self.failed = None;
            }
            Err(error) => self.note_failed(&error, now),
        }
    }

    /// Why it cannot be made now; none where it can. The first time it looks at the folder: the trouble
    /// of an earlier day is there still.
    pub(crate) fn trouble(&mut self, data: &Path, now: DateTime<Utc>) -> Option<BackupTrouble> {
        if !self.looked {
            self.looked = true;
            if let Err(error) = backup::check_folder(data) {
                self.note_failed(&error, now);
            }
        }
        self.known_trouble()
    }

    /// As far as it is known.
    pub(crate) fn known_trouble(&self) -> Option<BackupTrouble> {
        self.failed.map(|(_, trouble)| trouble)
    }

    /// A backup was made, whoever asked for it.
    pub(crate) fn note_made(&mut self) {
        self.failed = None;
    }

    /// Whether it has failed and would again.
    fn fails_again(&mut self, data: &Path, now: DateTime<Utc>) -> bool {
        let Some((at, trouble)) = self.failed else {
            return false;
        };
        if let Err(error) = backup::check_folder(data) {
            self.failed = Some((now, trouble_of(&error)));
            return true;
        }
        let soon = now >= at && now - at < PAUSE;
        trouble == BackupTrouble::Other && soon
    }

    fn note_failed(&mut self, error: &StoreError, now: DateTime<Utc>) {
        log::warn!("the backup of the day was not made: {error}");
        self.failed = Some((now, trouble_of(error)));
    }
}

fn back_up(store: &Store, data: &Path, now: DateTime<Utc>) -> Result<(), StoreError> {
    let reason = BackupReason::Daily;
    if !store.is_empty()? && !backup::exists_for_day(data, now, reason)? {
        store.back_up(data, now, reason)?;
    }
    Ok(())
}

fn trouble_of(error: &StoreError) -> BackupTrouble {
    match error {
        StoreError::Full => BackupTrouble::NoRoom,
        StoreError::ReadOnly => BackupTrouble::NotAllowed,
        StoreError::Unreachable(_) => BackupTrouble::NoFolder,
        StoreError::File(FileError { fault, .. }) => match fault {
            FileFault::NoRoom => BackupTrouble::NoRoom,
            FileFault::NotPermitted => BackupTrouble::NotAllowed,
            FileFault::LinkBroken | FileFault::Missing | FileFault::NotRegular => {
                BackupTrouble::NoFolder
            }
            _ => BackupTrouble::Other,
        },
        _ => BackupTrouble::Other,
    }
}

#[cfg(test)]
mod tests {
    use store::FileRole;

    use super::*;

    #[test]
    fn what_keeps_a_backup_from_being_made_is_told_by_what_a_person_can_do_about_it() {
        let of_file = |fault| {
            StoreError::File(FileError {
                role: FileRole::Backups,
                fault,
                name: None,
                source: None,
            })
        };
        for (error, trouble) in [
            (StoreError::Full, BackupTrouble::NoRoom),
            (of_file(FileFault::NoRoom), BackupTrouble::NoRoom),
            (StoreError::ReadOnly, BackupTrouble::NotAllowed),
            (of_file(FileFault::NotPermitted), BackupTrouble::NotAllowed),
            (of_file(FileFault::LinkBroken), BackupTrouble::NoFolder),
            (of_file(FileFault::Missing), BackupTrouble::NoFolder),
            (of_file(FileFault::NotRegular), BackupTrouble::NoFolder),
            (of_file(FileFault::NotWritten), BackupTrouble::Other),
            (StoreError::Damaged, BackupTrouble::Other),
        ] {
            assert_eq!(trouble_of(&error), trouble, "{error}");
        }
    }
}
