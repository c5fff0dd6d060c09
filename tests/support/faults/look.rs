//! A look at a home after the fault: what is lost, mixed up or left behind.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use app::CORE;
use domain::{BackupReason, FormRef, Now, Unwatched};
use store::{Store, backup};

use super::act::Act;
use super::scene::{
    ANSWERS, KEY, SEED, Scene, WORDS, access, exported, hexadecimal, linked_store, names_in,
    of_wrapped, rows,
};
use crate::clock::Clock;
use crate::crash;
use crate::home::new_backend;
use crate::lock::{ANOTHER, PASSPHRASE, open_with_code, secrets};
use crate::raw;
use crate::writing::words_written;

/// How the act ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It was done.
    Done,
    /// It was refused.
    Refused,
    /// The program was killed.
    Killed,
}

impl Scene {
    /// What is wrong in `root` after the act, of which the saver `said` that much.
    ///
    /// # Errors
    /// The file system, or the store once it has opened.
    pub fn wrong(&self, root: &Path, said: &str, ending: Ending) -> Result<Vec<String>> {
        let data = root.join("data");
        let mut wrong = Vec::new();
        if self.act == Act::Recovery && !is_whole(&data)? {
            if fs::read(data.join(store::STORE_FILE))? != self.store {
                wrong.push("the damaged file is another".to_owned());
            }
            let now = Clock::on_day(1).now();
            let mut backend = new_backend(&data, CORE);
            app::backup::recover(&mut backend.stores, &backend.library, now, &Unwatched)
                .context("once more")?;
        }
        let opened = Store::open(&data, &access(&data)?);
        match opened.and_then(|store| store.integrity_errors()) {
            Ok(faults) => wrong.extend(faults),
            Err(error) => wrong.push(format!("it does not open: {error}")),
        }
        if wrong.is_empty() {
            self.look_at_rows(&data, said, ending, &mut wrong)?;
            self.look_at_backups(&data, ending, &mut wrong)?;
            self.look_at_names(root, ending, &mut wrong)?;
            self.look_at_lock(&data, said, ending, &mut wrong);
        }
        if self.act == Act::Export {
            let file = fs::read(exported(root))?;
            let earlier = ending != Ending::Done && Self::is_earlier(&file);
            if file != self.exported && !earlier {
                wrong.push("the export is neither the earlier one nor whole".to_owned());
            }
        }
        Ok(wrong)
    }

    fn look_at_rows(
        &self,
        data: &Path,
        said: &str,
        ending: Ending,
        wrong: &mut Vec<String>,
    ) -> Result<()> {
        let rows = rows(data)?;
        if self.act == Act::Save {
            let acknowledged = said.lines().filter(|line| !line.starts_with("error"));
            let acknowledged = acknowledged.count();
            let held = crash::held_in(data, SEED)?;
            wrong.extend(crash::wrong(SEED, acknowledged, held.as_ref())?);
            if ending == Ending::Done && acknowledged != ANSWERS {
                wrong.push(format!("it ended after {acknowledged} answers"));
            }
            let gone = self.before.iter().filter(|(table, earlier)| {
                let now = rows.get(*table).map_or(&[][..], Vec::as_slice);
                earlier.iter().any(|row| !now.contains(row))
            });
            wrong.extend(gone.map(|(table, _)| format!("a row of {table} is gone")));
            return Ok(());
        }
        if self.act == Act::Write {
            let acknowledged = said.lines().filter(|line| !line.starts_with("error"));
            wrong.extend(look_at_words(data, acknowledged.count(), ending)?);
            let gone = self.before.iter().filter(|(table, earlier)| {
                let now = rows.get(*table).map_or(&[][..], Vec::as_slice);
                earlier.iter().any(|row| !now.contains(row))
            });
            wrong.extend(gone.map(|(table, _)| format!("a row of {table} is gone")));
            return Ok(());
        }
        let unchanged = ending != Ending::Done && rows == self.before;
        if rows != self.after && !unchanged {
            wrong.push("the store is neither as before nor as after it".to_owned());
        }
        Ok(())
    }

    fn look_at_backups(&self, data: &Path, ending: Ending, wrong: &mut Vec<String>) -> Result<()> {
        let folder = data.join("backups");
        let listed = backup::list(data, &access(data)?)?;
        for name in &self.backups {
            if !listed.iter().any(|backup| &backup.name == name) {
                wrong.push("an earlier backup is gone".to_owned());
            }
        }
        for backup in &listed {
            // Killed between the store and its backups: they open with what the person knew before.
            let is_of_before = self.act == Act::Relock && ending == Ending::Killed && backup.locked;
            let is_listed = backup.holds.is_some() || is_of_before;
            if !is_listed || !opens_whole(&folder.join(&backup.name))? {
                wrong.push(format!("the backup {} is not whole", backup.name));
            }
        }
        let replaced = self.act == Act::Restore && rows(data)? == self.after;
        let kept = |reason| listed.iter().any(|backup| backup.reason == reason);
        if replaced && !kept(BackupReason::Restore) {
            wrong.push("what was replaced is not kept".to_owned());
        }
        let made = listed.len() > self.backups.len();
        if self.act == Act::Backup && ending == Ending::Done && !made {
            wrong.push("there is no new backup".to_owned());
        }
        Ok(())
    }

    /// What the person knew before opens it, or what they knew after it; only that, once it was said.
    fn look_at_lock(&self, data: &Path, said: &str, ending: Ending, wrong: &mut Vec<String>) {
        let passphrases: &[&str] = match self.act {
            Act::Repair => &[PASSPHRASE],
            // The store may have found no room to open, under a lock that was open already.
            Act::Rewrap if said.contains("finished") || said.contains("unlocked") => &[ANOTHER],
            Act::Rewrap if ending == Ending::Refused => &[PASSPHRASE],
            Act::Rewrap => &[PASSPHRASE, ANOTHER],
            _ => return,
        };
        let now = Clock::on_day(1).now();
        let today = now.date_naive();
        let now = Now { at: now, today };
        let mut backend = new_backend(data, CORE);
        let opens = passphrases.iter().any(|passphrase| {
            app::lock::unlock(&mut backend.stores, &backend.library, passphrase, now).is_ok()
        });
        if !opens {
            wrong.push("no passphrase opens it".to_owned());
        }
        drop(backend);
        if let (Act::Rewrap, Some(code)) = (self.act, self.code()) {
            let mut backend = new_backend(data, CORE);
            let (typed, secrets) = ((code, PASSPHRASE), secrets(KEY));
            if let Err(error) = open_with_code(&mut backend, typed, &secrets, now, &Unwatched) {
                wrong.push(format!("the code does not open it: {error}"));
            }
        }
    }

    /// The store was opened once since: nothing may be left of what was being made.
    fn look_at_names(&self, root: &Path, ending: Ending, wrong: &mut Vec<String>) -> Result<()> {
        let data = root.join("data");
        let mut names = names_in(&data)?;
        names.extend(names_in(&data.join("backups"))?);
        if ending != Ending::Killed {
            // The next start does not know where a person's exports lie.
            names.extend(names_in(root)?);
        }
        let left = names.iter().filter(|name| {
            name.starts_with('.') || name.contains("-next") || name.as_str() == "fagspejl.db-wal"
        });
        wrong.extend(left.map(|name| format!("{name} is left behind")));
        if self.linked {
            let (link, file) = (data.join(store::STORE_FILE), linked_store(root));
            if !fs::read_link(link).is_ok_and(|to| to == file) {
                wrong.push("the link leads elsewhere, or is none any more".to_owned());
            }
            let there = names_in(file.parent().unwrap_or(root))?;
            if there != [store::STORE_FILE] {
                wrong.push(format!("where it leads lie {there:?}"));
            }
        }
        if self.act == Act::Recovery {
            let aside = names.iter().filter(|name| name.starts_with("fagspejl-"));
            let kept = aside
                .map(|name| fs::read(data.join(name)))
                .any(|bytes| bytes.is_ok_and(|bytes| bytes == self.store));
            if !kept {
                wrong.push("the damaged file is not kept".to_owned());
            }
        }
        Ok(())
    }
}

/// The words that are written are those that were acknowledged, or one more.
fn look_at_words(data: &Path, acknowledged: usize, ending: Ending) -> Result<Option<String>> {
    let drafts = app::form_draft::form_drafts(&mut new_backend(data, CORE).stores)?;
    let form = FormRef::NewExample { item: None };
    let held = drafts.into_iter().find(|draft| draft.form == form);
    let held = held.map(|draft| draft.content);
    let allowed = |words: usize| (words > 0).then(|| words_written(words));
    let right = held == allowed(acknowledged)
        || (ending != Ending::Done && held == allowed(acknowledged + 1));
    let whole = ending != Ending::Done || acknowledged == WORDS;
    Ok((!right || !whole).then(|| format!("{acknowledged} words acknowledged, held {held:?}")))
}

fn is_whole(data: &Path) -> Result<bool> {
    let opened = Store::open(data, &access(data)?);
    let faults = opened.and_then(|store| store.integrity_errors());
    Ok(faults.is_ok_and(|faults| faults.is_empty()))
}

/// Whether a backup opens with the key that it carries, and is whole. A copy is looked at.
fn opens_whole(file: &Path) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("copy.db");
    fs::copy(file, &copy)?;
    let key = hexadecimal(&of_wrapped(backup::wrapped_key(file)?.as_deref()));
    let checked = raw::open_with_key(&copy, &key)?
        .query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0));
    Ok(checked.is_ok_and(|found| found == "ok"))
}
